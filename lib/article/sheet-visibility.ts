/**
 * What can be seen as far as attributes and the page's own style sheets tell, for where there is no layout. Not part of the content script.
 */
import type { Dom } from './dom.ts';
import { attributeVisibility, type Visibility } from './visibility.ts';

const MAX_SHEETS = 500_000;
/** A rule's selectors and declarations; nested at-rules give their inner rules as well, which only makes the answer more careful. */
const RULE = /([^{}@;]{1,2000})\{([^{}]{0,4000})\}/g;
const DISPLAY = /(?:^|[;\s])(display|visibility)\s?:\s?([a-z-]{3,20})/gi;
/** One class or id, with or without an element's name. */
const SIMPLE = /^[a-z0-9]*([.#][\w-]+)$/i;
const LAST_NAME = /[.#][\w-]+(?=[^.#]*$)/;

/** Attributes, inline style, and classes and ids that a style sheet in the page hides and no other rule shows. */
export function sheetVisibility(dom: Dom): Visibility {
  const byAttribute = attributeVisibility(dom);
  const hidden = hiddenNames(
    dom
      .all('style')
      .map((style) => dom.content(style))
      .join('\n')
      .slice(0, MAX_SHEETS),
  );
  const hidesByAttribute = (element: Element) => {
    if (byAttribute.hidesByAttribute(element)) return true;
    if (hidden.size === 0) return false;
    const id = dom.attribute(element, 'id');
    if (id && hidden.has(`#${id}`)) return true;
    const classes = dom.attribute(element, 'class') ?? '';
    return classes.split(/\s+/).some((name) => hidden.has(`.${name}`));
  };
  return { hidesByAttribute, hides: () => false };
}

function hiddenNames(css: string): Set<string> {
  const hidden = new Set<string>();
  const shown = new Set<string>();
  for (const [, selectors = '', declarations = ''] of css
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
    .matchAll(RULE)) {
    const settings = [...declarations.matchAll(DISPLAY)];
    if (settings.length === 0) continue;
    const hides = settings.some(([, , value]) => /^(?:none|hidden)$/i.test(value ?? ''));
    for (const selector of selectors.split(',')) {
      const name = hides ? SIMPLE.exec(selector.trim())?.[1] : LAST_NAME.exec(selector)?.[0];
      if (name) (hides ? hidden : shown).add(name);
    }
  }
  return new Set([...hidden].filter((name) => !shown.has(name)));
}
