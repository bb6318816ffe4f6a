import { type Dom, ELEMENT } from './dom.ts';

/** What can be seen of an element; the same reader runs with a layout (in a page) and without (on the command line). */
export interface Visibility {
  /** Asked on the way down, of every element: only what its own attributes say. */
  hidesByAttribute(element: Element): boolean;
  /** Asked of the few elements that hold text of the article: style and place. */
  hides(element: Element): boolean;
}

/** One declaration of an inline style that hides; in small letters, since ignoring case costs at each start. */
const HIDING =
  /^(?:display\s?:\s?none|visibility\s?:\s?(?:hidden|collapse)|opacity\s?:\s?0(?:\.0{1,9})?\s?(?:!|$)|font-size\s?:\s?0(?:px)?\s?(?:!|$))/;
/** What either of the two needs. */
const MAY_HIDE = /none|hidd|coll|opac|size|-\d{4}|clip/;
const OFF_SCREEN_STYLE = /(?:left|top|text-indent)\s?:\s?-\d{4,}|clip\s?:\s?rect\(\s?[01]/;

/** By attributes alone: `hidden`, `aria-hidden`, inline style. */
export function attributeVisibility(dom: Dom): Visibility {
  const noted = dom.noted();
  const hidesByAttribute = (element: Element) => {
    if (!noted.has(element)) return false;
    if (dom.attribute(element, 'aria-hidden') === 'true' || dom.attribute(element, 'hidden') !== null) return true;
    const style = dom.attribute(element, 'style')?.toLowerCase();
    if (!style || !MAY_HIDE.test(style)) return false;
    return style.split(';').some((part) => HIDING.test(part.trim())) || OFF_SCREEN_STYLE.test(style);
  };
  return { hidesByAttribute, hides: () => false };
}

/** What an element's style says, for all elements of the same name and class beside it that bear no other attributes. */
interface Look {
  hidden: boolean;
  /** Has no box of its own: its size says nothing. */
  boxless: boolean;
}

/** A stretch of the page, in its own coordinates. */
interface Area {
  top: number;
  bottom: number;
}

/** With layout: what `attributeVisibility` knows, and computed style, size, place, colour and what cuts off. */
export function layoutVisibility(dom: Dom): Visibility {
  const { body, window } = dom;
  const methods = window?.Element.prototype;
  const backgrounds = new Map<Node, string>();
  const looks = new Map<Node, Map<string, Look>>();
  const areas = new Map<Node, Area>();
  let pending: boolean | null = null;
  let scrolled: { x: number; y: number } | null = null;

  return { hidesByAttribute: attributeVisibility(dom).hidesByAttribute, hides };

  function hides(element: Element): boolean {
    const { hidden, boxless } = lookOf(element);
    if (hidden) return true;
    if (boxless || !methods) return false;
    const box = methods.getBoundingClientRect.call(element);
    if (box.width <= 1 || box.height <= 1) return true;
    scrolled ??= { x: window?.scrollX ?? 0, y: window?.scrollY ?? 0 };
    if (box.right + scrolled.x <= 0 || box.bottom + scrolled.y <= 0 || box.left + scrolled.x > FAR_RIGHT) return true;
    const parent = dom.parent(element);
    const { top, bottom } = (parent && areas.get(parent)) ?? areaOf(parent);
    return box.top >= bottom || box.bottom <= top;
  }

  function lookOf(element: Element): Look {
    const parent = dom.parent(element);
    const kind = dom.hasAttributes(element) ? dom.attribute(element, 'class') : '';
    if (!parent || kind === null || (kind !== '' && element.attributes.length > 1)) return newLook(element);
    const name = `${dom.name(element)} ${kind}`;
    const beside = looks.get(parent) ?? new Map<string, Look>();
    looks.set(parent, beside);
    const look = beside.get(name) ?? newLook(element);
    beside.set(name, look);
    return look;
  }

  function newLook(element: Element): Look {
    const style = dom.getComputedStyle(element);
    if (!style) return { hidden: false, boxless: true };
    const shown = !methods?.checkVisibility || methods.checkVisibility.call(element, SEEN);
    const { color, clipPath } = style;
    const hidden =
      (!shown && !isPending()) ||
      Number.parseFloat(style.fontSize) < 1 ||
      Number.parseFloat(style.textIndent) < -999 ||
      (clipPath !== 'none' && CUT_AWAY.test(clipPath)) ||
      isClear(color) ||
      color === backgroundOf(element);
    return { hidden, boxless: style.display === 'contents' };
  }

  /** A page that shows nothing yet (a fade-in waiting for its script) hides by the body: then style says nothing about the parts. */
  function isPending(): boolean {
    const style = body && dom.getComputedStyle(body);
    pending ??= style?.visibility === 'hidden' || style?.opacity === '0';
    return pending;
  }

  /** Colour behind an element; "image" when that can't be told. */
  function backgroundOf(element: Node | null): string {
    if (!element || dom.type(element) !== ELEMENT) return 'rgb(255, 255, 255)';
    const path: Node[] = [];
    let color: string | undefined;
    for (let node: Node | null = element; color === undefined; node = node && dom.parent(node)) {
      if (!node || dom.type(node) !== ELEMENT) color = 'rgb(255, 255, 255)';
      else color = backgrounds.get(node) ?? ownBackground(node as Element);
      if (node) path.push(node);
    }
    for (const node of path) backgrounds.set(node, color);
    return color;
  }

  function ownBackground(element: Element): string | undefined {
    const style = dom.getComputedStyle(element);
    if (!style) return undefined;
    if (style.backgroundImage !== 'none') return 'image';
    return isClear(style.backgroundColor) ? undefined : style.backgroundColor;
  }

  /** What the boxes around cut off: "read more" shows the beginning of a box, a closed accordion nothing. */
  function areaOf(around: Node | null): Area {
    const path: Node[] = [];
    let area: Area | undefined;
    for (let node = around; area === undefined; node = node && dom.parent(node)) {
      if (!node || node === body || dom.type(node) !== ELEMENT) area = EVERYWHERE;
      else {
        area = areas.get(node) ?? ownArea(node as Element);
        path.push(node);
      }
    }
    for (const node of path) areas.set(node, area);
    return area;
  }

  function ownArea(element: Element): Area | undefined {
    const style = dom.getComputedStyle(element);
    const overflow = style?.overflowY;
    if (!methods || (overflow !== 'hidden' && overflow !== 'clip')) return undefined;
    const { top, bottom, height } = methods.getBoundingClientRect.call(element);
    // As high as the window: the page is only held still under a banner.
    return height >= (window?.innerHeight ?? 0) * WINDOW_SHARE ? undefined : { top, bottom };
  }
}

const SEEN = { opacityProperty: true, visibilityProperty: true };
const EVERYWHERE: Area = { top: -Infinity, bottom: Infinity };
/** Farther right than any page is wide. */
const FAR_RIGHT = 5_000;
const WINDOW_SHARE = 0.9;
/** A box of which nothing is left: what pages use to hide words from all but screen readers. */
const CUT_AWAY = /^(?:inset\((?:50|100)%|circle\(0)/;

const isClear = (color: string) => color === 'transparent' || (color.startsWith('rgba(') && color.endsWith(', 0)'));
