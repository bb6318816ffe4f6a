import type { Dom } from './dom.ts';

/** What can be seen of an element; the same reader runs with a layout (in a page) and without (on the command line). */
export interface Visibility {
  /** Asked on the way down, of every element: only what its own attributes say. */
  hidesByAttribute(element: Element): boolean;
  /** Asked of the few elements that hold text of the article: style and place. */
  hides(element: Element): boolean;
}

const HIDDEN_STYLE =
  /(?:^|;)\s?(?:display\s?:\s?none|visibility\s?:\s?(?:hidden|collapse)|opacity\s?:\s?0(?:\.0+)?\s?(?:!|;|$)|font-size\s?:\s?0(?:px)?\s?(?:!|;|$))/i;
const OFF_SCREEN_STYLE = /(?:left|top|text-indent)\s?:\s?-\d{4,}|clip\s?:\s?rect\(\s?[01]/i;

/** By attributes alone: `hidden`, `aria-hidden`, inline style. */
export function attributeVisibility(dom: Dom): Visibility {
  const hidesByAttribute = (element: Element) => {
    if (dom.attribute(element, 'aria-hidden') === 'true') return true;
    if (dom.attribute(element, 'hidden') !== null) return true;
    const style = dom.attribute(element, 'style');
    return style !== null && (HIDDEN_STYLE.test(style) || OFF_SCREEN_STYLE.test(style));
  };
  return { hidesByAttribute, hides: () => false };
}

/** With layout: what `attributeVisibility` knows, and computed style, size, place and colour. */
export function layoutVisibility(dom: Dom): Visibility {
  const byAttribute = attributeVisibility(dom);
  const backgrounds = new Map<Element, string>();
  const body = dom.body;
  // A page that shows nothing yet (a fade-in waiting for its script) hides by the body: then style says nothing about the parts.
  const bodyStyle = body && dom.getComputedStyle(body);
  const pending = bodyStyle !== null && (bodyStyle.visibility === 'hidden' || bodyStyle.opacity === '0');

  function backgroundOf(element: Element): string {
    const path: Element[] = [];
    let color = 'rgb(255, 255, 255)';
    for (let node: Node | null = element; node && dom.type(node) === 1; node = dom.parent(node)) {
      const known = backgrounds.get(node as Element);
      if (known !== undefined) {
        color = known;
        break;
      }
      path.push(node as Element);
      const style = dom.getComputedStyle(node as Element);
      if (style && style.backgroundImage !== 'none') {
        color = 'image';
        break;
      }
      if (style && !isClear(style.backgroundColor)) {
        color = style.backgroundColor;
        break;
      }
    }
    for (const passed of path) backgrounds.set(passed, color);
    return color;
  }

  function hides(element: Element): boolean {
    const style = dom.getComputedStyle(element);
    if (!style) return false;
    if (!pending && !isShown(dom, element)) return true;
    if (style.display === 'contents') return false;
    const box = rectOf(dom, element);
    if (box.width <= 1 || box.height <= 1) return true;
    const { scrollX = 0, scrollY = 0 } = dom.window ?? {};
    if (box.right + scrollX <= 0 || box.bottom + scrollY <= 0) return true;
    if (Number.parseFloat(style.fontSize) < 1 || Number.parseFloat(style.textIndent) < -999) return true;
    return isClear(style.color) || style.color === backgroundOf(element);
  }

  return { hidesByAttribute: byAttribute.hidesByAttribute, hides };
}

const isClear = (color: string) => color === 'transparent' || (color.startsWith('rgba(') && color.endsWith(', 0)'));

function isShown(dom: Dom, element: Element): boolean {
  const check = dom.window?.Element.prototype.checkVisibility;
  return check ? check.call(element, { opacityProperty: true, visibilityProperty: true }) : true;
}

function rectOf(dom: Dom, element: Element): DOMRect {
  const measure = dom.window?.Element.prototype.getBoundingClientRect ?? element.getBoundingClientRect;
  return measure.call(element);
}
