/** Which colours fit which part of the page. */
import { type Dom, ELEMENT } from '../article/dom.ts';
import type { Drawn } from './drawn.ts';
import { scopeOf } from './scope.ts';
import type { Slices } from './slices.ts';
import type { PageColours, Place } from './style-rules.ts';
import { type Ground, groundTeller } from './theme.ts';

/** Parts of a page with rules of their own; what is beyond keeps the page's colours. */
const MAX_PLACES = 40;
const MAX_DEPTH = 200;
const MAX_SIBLINGS = 5_000;

interface Counted {
  ground: Ground;
  count: number;
}

/** The theme behind most stretches, and the parts of the page where it may be another; made in slices. */
export async function coloursOf(
  dom: Dom,
  drawn: readonly Drawn[],
  slices: Slices,
  isStale: () => boolean,
): Promise<PageColours | null> {
  const groundOf = groundTeller(dom);
  const counts = new Map<Element | null, Counted>();
  const scope = scopeOf(dom);
  let last: Element | null = null;
  let counted: Counted | undefined;
  for (const { range } of drawn) {
    const element = elementOf(dom, range);
    // Most stretches stand in the element of the one before.
    if (!counted || element !== last) {
      if (element) scope.add(element);
      const ground = groundOf(element);
      counted = counts.get(ground.owner) ?? { ground, count: 0 };
      counts.set(ground.owner, counted);
      last = element;
    }
    counted.count++;
    if (!slices.isOver()) continue;
    await slices.rest();
    if (isStale()) return null;
  }
  const grounds = [...counts.values()].sort((a, b) => b.count - a.count);
  const darkCount = grounds.reduce((sum, { ground, count }) => sum + (ground.theme === 'dark' ? count : 0), 0);
  const theme = darkCount * 2 > drawn.length ? 'dark' : 'light';
  const mixed = grounds.some(({ ground }) => ground.theme !== theme);
  const places = mixed ? grounds.slice(0, MAX_PLACES).flatMap(({ ground }) => placeOf(dom, ground)) : [];
  return { theme, places, scope: scope.selector() };
}

/** The element that a range begins in; null when it is gone. */
export function elementOf(dom: Dom, range: Range): Element | null {
  let node: Node | null = range.startContainer;
  while (node && dom.type(node) !== ELEMENT) node = dom.parent(node);
  return node as Element | null;
}

/** By its way from the root: ids and classes are the page's, and may be of any shape. */
function placeOf(dom: Dom, { owner, theme }: Ground): Place[] {
  const steps: string[] = [];
  let node: Node | null = owner;
  while (node && node !== dom.root) {
    const parent: Node | null = dom.parent(node);
    const position = parent ? positionIn(dom, parent, node) : null;
    if (position === null || steps.length >= MAX_DEPTH) return [];
    steps.unshift(`:nth-child(${position})`);
    node = parent;
  }
  return node ? [{ selector: [':root', ...steps].join('>'), theme }] : [];
}

function positionIn(dom: Dom, parent: Node, element: Node): number | null {
  let position = 0;
  for (let node = dom.firstChild(parent); node && position < MAX_SIBLINGS; node = dom.nextSibling(node)) {
    if (dom.type(node) === ELEMENT) position++;
    if (node === element) return position;
  }
  return null;
}
