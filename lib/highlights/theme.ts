/** Light or dark: told by the background behind the text, whatever system and page say of themselves. */
import { type Dom, ELEMENT } from '../article/dom.ts';

export type Theme = 'light' | 'dark';

/** What a text stands on. */
export interface Ground {
  theme: Theme;
  /** The nearest element with a background of its own; null for the page's. */
  owner: Element | null;
}

/** Below this luminance the dark set has more contrast: where a line of #2b2b2b and one of #f2f2f2 are equally clear. */
const DARK_BELOW = 0.21;
/** A background as transparent as this shows what lies behind. */
const OPAQUE = 0.5;
const MAX_DEPTH = 2_000;

/** Tells the ground of elements; each element is looked at once, and nothing is laid out for it. */
export function groundTeller(dom: Dom): (element: Element | null) => Ground {
  const known = new Map<Element, Ground>();
  return (element) => {
    const passed: Element[] = [];
    let ground: Ground | null = null;
    for (let node: Node | null = element; node && !ground && passed.length < MAX_DEPTH; node = dom.parent(node)) {
      if (dom.type(node) !== ELEMENT) break;
      ground = known.get(node as Element) ?? ownGround(dom, node as Element);
      passed.push(node as Element);
    }
    ground ??= { theme: canvasTheme(dom), owner: null };
    for (const one of passed) known.set(one, ground);
    return ground;
  };
}

/** Null when what lies behind the element shows through. */
function ownGround(dom: Dom, element: Element): Ground | null {
  const style = dom.getComputedStyle(element);
  if (!style) return null;
  const colour = colourOf(style.backgroundColor);
  if (colour && colour.alpha > OPAQUE)
    return { theme: colour.luminance < DARK_BELOW ? 'dark' : 'light', owner: element };
  // Of a picture nothing is known but that the text is meant to be read on it.
  if (style.backgroundImage !== 'none') return { theme: themeForText(style.color), owner: element };
  return null;
}

function themeForText(text: string): Theme {
  const colour = colourOf(text);
  return colour && colour.luminance > 0.5 ? 'dark' : 'light';
}

/** The colour behind a page that sets none. */
function canvasTheme(dom: Dom): Theme {
  const schemes = dom.root ? (dom.getComputedStyle(dom.root)?.colorScheme ?? '') : '';
  if (!/\bdark\b/.test(schemes)) return 'light';
  if (!/\blight\b/.test(schemes)) return 'dark';
  return dom.window?.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Luminance (0 black, 1 white) and opacity of a computed colour; null for a notation that computed values do not have. */
export function colourOf(computed: string): { luminance: number; alpha: number } | null {
  const [, notation = '', inner = ''] = computed.match(/^([a-z-]+)\(([^()]*)\)$/) ?? [];
  const [channels = '', given] = inner.split('/');
  const numbers = (channels.match(/(?<![\w-])(?:-?[\d.]+(?:e-?\d+)?%?|none)/g) ?? []).map(numberOf);
  const [a = 0, b = 0, c = 0, d = 1] = numbers;
  const alpha = given === undefined ? 1 : numberOf(given.trim());
  switch (notation) {
    case 'rgb':
    case 'rgba':
      return { luminance: luminance(a / 255, b / 255, c / 255), alpha: given === undefined ? d : alpha };
    case 'color':
      return { luminance: luminance(a, b, c), alpha };
    case 'oklch':
    case 'oklab':
      return { luminance: a ** 3, alpha };
    case 'lch':
    case 'lab':
      return { luminance: ((a + 16) / 116) ** 3, alpha };
    default:
      return null;
  }
}

const numberOf = (text: string) => (text.endsWith('%') ? Number.parseFloat(text) / 100 : Number.parseFloat(text) || 0);
const linear = (channel: number) => (channel <= 0.04 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const luminance = (r: number, g: number, b: number) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
