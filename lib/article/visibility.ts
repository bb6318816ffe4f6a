import { type Dom, ELEMENT } from './dom.ts';

/** What can be seen of an element; the same reader runs with a layout (in a page) and without (on the command line). */
export interface Visibility {
  /** Asked on the way down, of every element: only what its own attributes say. */
  hidesByAttribute(element: Element): boolean;
  /** Asked of the few elements that hold text of the article: style and place. */
  hides(element: Element): boolean;
}

/** Values of an inline style's declarations that hide, as far as they are words. */
const HIDING = new Set(['display:none', 'visibility:hidden', 'visibility:collapse']);
/** Properties that hide at a value of nothing. */
const FADING = new Set(['opacity', 'font-size']);
/** Some of these stands in any style that hides; all are looked for before it is taken apart. */
const MAY_LEAVE = [':-', ': -', 'clip'];
const MAY_HIDE = ['none', 'hidd', 'coll', 'opac', 'size', ...MAY_LEAVE];
const OFF_SCREEN_STYLE = /(?:left|top|text-indent)\s?:\s?-\d{4,}|clip\s?:\s?rect\(\s?[01]/;

/** Whether an inline style in small letters hides what bears it. */
function hidesByStyle(style: string): boolean {
  if (!MAY_HIDE.some((part) => style.includes(part))) return false;
  for (const declaration of style.split(';')) {
    const [property = '', rest = ''] = declaration.split(':', 2);
    const [value = ''] = rest.split('!', 1);
    if (HIDING.has(`${property.trim()}:${value.trim()}`)) return true;
    if (FADING.has(property.trim()) && Number.parseFloat(value) === 0) return true;
  }
  return MAY_LEAVE.some((part) => style.includes(part)) && OFF_SCREEN_STYLE.test(style);
}

/** By attributes alone: `hidden`, `aria-hidden`, inline style. */
export function attributeVisibility(dom: Dom): Visibility {
  const noted = dom.noted();
  const hidesByAttribute = (element: Element) => {
    if (!noted.has(element)) return false;
    if (dom.attribute(element, 'aria-hidden') === 'true' || dom.attribute(element, 'hidden') !== null) return true;
    const style = dom.attribute(element, 'style');
    return style !== null && hidesByStyle(style.toLowerCase());
  };
  return { hidesByAttribute, hides: () => false };
}

/** A stretch of the page, in its own coordinates. */
interface Area {
  top: number;
  bottom: number;
}

/** What an element gives those within it. */
interface Around {
  /** The colour behind; "image" when it can't be told. */
  background: string;
  /** What the innermost box that cuts off leaves. */
  area: Area;
}

const SEEN = { opacityProperty: true, visibilityProperty: true };
const EVERYWHERE: Area = { top: -Infinity, bottom: Infinity };
const OUTSIDE: Around = { background: 'rgb(255, 255, 255)', area: EVERYWHERE };
/** Farther right than any page is wide. */
const FAR_RIGHT = 5_000;
const WINDOW_SHARE = 0.9;
/** A box of which nothing is left: what pages use to hide words from all but screen readers. */
const CUT_AWAY = /^(?:inset\((?:50|100)%|circle\(0)/;

/** With layout: what `attributeVisibility` knows, and computed style, size, place, colour and what cuts off. */
export function layoutVisibility(dom: Dom): Visibility {
  const { body, window } = dom;
  const methods = window?.Element.prototype;
  const arounds = new Map<Node, Around>();
  let pending: boolean | null = null;
  let scrolled: { x: number; y: number } | null = null;

  return { hidesByAttribute: attributeVisibility(dom).hidesByAttribute, hides };

  /** Each block is asked for its own style: a rule may be for one of many of the same name and class. */
  function hides(element: Element): boolean {
    const style = dom.getComputedStyle(element);
    if (!style) return false;
    const parent = dom.parent(element);
    if (isUnseen(element, style, parent)) return true;
    // What has no box of its own tells nothing by its size.
    return isNowhere(element, parent) && style.display !== 'contents';
  }

  function isUnseen(element: Element, style: CSSStyleDeclaration, parent: Node | null): boolean {
    const shown = !methods?.checkVisibility || methods.checkVisibility.call(element, SEEN);
    const { color, clipPath } = style;
    return (
      (!shown && !isPending()) ||
      Number.parseFloat(style.fontSize) < 1 ||
      Number.parseFloat(style.textIndent) < -999 ||
      (clipPath !== 'none' && CUT_AWAY.test(clipPath)) ||
      isClear(color) ||
      (color === backgroundOf(style, parent) && style.backgroundImage === 'none')
    );
  }

  /** Whether an element takes no room, or none that can be scrolled to, or is cut off by what is around it. */
  function isNowhere(element: Element, parent: Node | null): boolean {
    if (!methods) return false;
    const box = methods.getBoundingClientRect.call(element);
    if (box.width <= 1 || box.height <= 1) return true;
    scrolled ??= { x: window?.scrollX ?? 0, y: window?.scrollY ?? 0 };
    if (box.right + scrolled.x <= 0 || box.bottom + scrolled.y <= 0 || box.left + scrolled.x > FAR_RIGHT) return true;
    const { top, bottom } = aroundOf(parent).area;
    return box.top >= bottom || box.bottom <= top;
  }

  /** A page that shows nothing yet (a fade-in waiting for its script) hides by the body: then style says nothing about the parts. */
  function isPending(): boolean {
    const style = body && dom.getComputedStyle(body);
    pending ??= style?.visibility === 'hidden' || style?.opacity === '0';
    return pending;
  }

  /** Colour behind an element, but for a picture of its own. */
  function backgroundOf({ backgroundColor }: CSSStyleDeclaration, parent: Node | null): string {
    return isClear(backgroundColor) ? aroundOf(parent).background : backgroundColor;
  }

  /** What an element gives those within it; each on the way up is asked for its style once. */
  function aroundOf(element: Node | null): Around {
    const path: Element[] = [];
    let around: Around | undefined;
    for (let node = element; node && !around && dom.type(node) === ELEMENT; node = dom.parent(node)) {
      around = arounds.get(node);
      if (!around) path.push(node as Element);
    }
    around ??= OUTSIDE;
    for (let i = path.length - 1; i >= 0; i--) {
      around = within(path[i] as Element, around);
      arounds.set(path[i] as Element, around);
    }
    return around;
  }

  function within(element: Element, outer: Around): Around {
    const style = dom.getComputedStyle(element);
    if (!style) return outer;
    const background = ownBackground(style) ?? outer.background;
    const area = (element === body ? EVERYWHERE : ownArea(element, style)) ?? outer.area;
    return { background, area };
  }

  /** Null where what is behind shows. */
  function ownBackground(style: CSSStyleDeclaration): string | null {
    if (style.backgroundImage !== 'none') return 'image';
    const { backgroundColor } = style;
    return isClear(backgroundColor) ? null : backgroundColor;
  }

  /** What a box cuts off: "read more" shows the beginning of a box, a closed accordion nothing. */
  function ownArea(element: Element, { overflowY }: CSSStyleDeclaration): Area | null {
    if (!methods || (overflowY !== 'hidden' && overflowY !== 'clip')) return null;
    const { top, bottom, height } = methods.getBoundingClientRect.call(element);
    // As high as the window: the page is only held still under a banner.
    return height >= (window?.innerHeight ?? 0) * WINDOW_SHARE ? null : { top, bottom };
  }
}

const isClear = (color: string) => color === 'transparent' || (color.startsWith('rgba(') && color.endsWith(', 0)'));
