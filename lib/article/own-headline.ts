/** A headline as the metadata give it often names the outlet behind it: "Old bridge to close | Harbour | Example Times". */
import type { Dom } from './dom.ts';
import { keyOf } from './headline.ts';
import { singleSpaced } from './page-block.ts';
import { MAX_FIELD } from './page-tags.ts';

const LAST_BAR = /^(.+) (?:[|–—·•-]|::) (.*)/;
/** Section, outlet and slogan; more is a headline of many parts. */
const MAX_TAILS = 3;
/** Titles of the page that a headline is compared with. */
const MAX_TITLES = 5;
/** Headlines that were too long for their field end so. */
const CUT = / ?(?:…|\.{3})$/;
/** Shorter names begin too many words. */
const MIN_NAME = 4;

/** The headline without the outlet, its address or section at its end, and without what the page's own title lacks there or before it; whole where it was cut. */
export function ownHeadline(dom: Dom, line: string | null, names: readonly (string | null)[]): string | null {
  let known: string[] | undefined;
  const titles = () =>
    (known ??= dom
      .all('h1')
      .slice(0, MAX_TITLES)
      .map((title) => singleSpaced(dom.content(title).slice(0, MAX_FIELD))));
  const stub = line?.replace(CUT, '');
  let rest = (stub !== line && titles().find((title) => title.startsWith(stub as string))) || line;
  let head = rest ?? '';
  const outlets = names.flatMap((name) => (name ? [squeezed(name)] : []));
  for (let i = 0; i < MAX_TAILS; i++) {
    const [, before, tail] = LAST_BAR.exec(head) ?? [];
    if (before === undefined) break;
    const isOutlet = rest === head && isNamed(tail as string, outlets);
    head = before.trim();
    if (!head.includes(' ')) break;
    if (isOutlet || titles().some((title) => keyOf(title) === keyOf(head))) rest = head;
  }
  return (rest?.includes('| ') && titles().find((title) => rest?.endsWith(`| ${title}`))) || rest;
}

/** Names are written in many ways: "The Hill", "TheHill", "thehill.com". */
const squeezed = (name: string) => keyOf(name).replaceAll(' ', '');

/** "Example Times" also names Example Times Online; what only begins with an outlet's name may go on: "- Time to leave". */
function isNamed(tail: string, outlets: readonly string[]): boolean {
  const name = squeezed(tail);
  return outlets.some((outlet) => name === outlet || (name.length >= MIN_NAME && outlet.startsWith(name)));
}
