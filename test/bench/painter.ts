/** What the benchmark of highlights needs inside the page. */
export { paint } from '../../lib/highlights/paint.ts';
