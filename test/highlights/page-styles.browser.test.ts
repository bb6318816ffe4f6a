import { afterEach, expect, test } from 'vitest';
import { adoptedStyles, insertedStyles, type StyleChange } from '../../lib/highlights/page-styles.ts';

const ONE = 'p{color:red}';
const TWO = 'p{color:blue}';
const settled = () => new Promise((done) => setTimeout(done, 20));

afterEach(() => {
  document.adoptedStyleSheets = [];
});

test('adopted rules stand beside the page’s own, are changed in place and leave nothing', () => {
  const own = new CSSStyleSheet();
  document.adoptedStyleSheets = [own];
  const styles = adoptedStyles(document, window);
  styles.set(ONE);
  styles.set(TWO);
  expect(document.adoptedStyleSheets.map((sheet) => sheet.cssRules[0]?.cssText)).toEqual([
    undefined,
    'p { color: blue; }',
  ]);
  document.adoptedStyleSheets = [own]; // a framework that knows only its own
  styles.set(TWO);
  expect(document.adoptedStyleSheets.length).toBe(2);
  styles.remove();
  expect(document.adoptedStyleSheets).toEqual([own]);
});

test('inserted rules come in order, each in place of the last; what was overtaken is left out', async () => {
  const changes: StyleChange[] = [];
  const styles = insertedStyles(document, async (change) => changes.push(change));
  styles.set(ONE);
  await settled();
  styles.set(ONE);
  styles.set('p{color:green}');
  styles.set(TWO);
  await settled();
  styles.remove();
  await settled();
  expect(changes).toEqual([
    { insert: ONE, remove: '' },
    { insert: TWO, remove: ONE },
    { insert: '', remove: TWO },
  ]);
  expect(document.adoptedStyleSheets).toEqual([]);
});

test('where nothing may be inserted the document adopts the rules', async () => {
  const styles = insertedStyles(document, () => Promise.reject(new Error('no access')));
  styles.set(ONE);
  await settled();
  expect(document.adoptedStyleSheets.length).toBe(1);
  styles.remove();
  await settled();
  expect(document.adoptedStyleSheets).toEqual([]);
});
