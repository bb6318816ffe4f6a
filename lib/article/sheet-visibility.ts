/**
 * What can be seen as far as attributes and the page's own style sheets tell, for where there is no layout. Not part of the content script.
 */
import type { Dom } from './dom.ts';
import { attributeVisibility, type Visibility } from './visibility.ts';

const MAX_SHEETS = 500_000;
const DISPLAY = /(?:^|[;\s])(display|visibility)\s?:\s?([a-z-]{3,20})/gi;
/** One class or id, with or without an element's name. */
const SIMPLE = /^[a-z0-9]*([.#][\w-]+)$/i;
const NAME = /^[.#][\w-]+/;

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
  for (const { selectors, declarations } of rulesOf(withoutComments(css))) {
    const settings = [...declarations.matchAll(DISPLAY)];
    if (settings.length === 0) continue;
    const hides = settings.some(([, , value]) => /^(?:none|hidden)$/i.test(value ?? ''));
    for (const selector of selectors.split(',')) {
      const name = hides ? SIMPLE.exec(selector.trim())?.[1] : lastNameOf(selector);
      if (name) (hides ? hidden : shown).add(name);
    }
  }
  return new Set([...hidden].filter((name) => !shown.has(name)));
}

/** A sheet's rules; nested at-rules give their inner rules as well, which only makes the answer more careful. */
function rulesOf(css: string): { selectors: string; declarations: string }[] {
  return css.split('}').flatMap((part) => {
    const brace = part.lastIndexOf('{');
    if (brace === -1) return [];
    const before = part.slice(0, brace);
    const selectors = before.slice(Math.max(before.lastIndexOf('{'), before.lastIndexOf(';')) + 1);
    return selectors.includes('@') ? [] : [{ selectors, declarations: part.slice(brace + 1) }];
  });
}

function withoutComments(css: string): string {
  const parts: string[] = [];
  for (let from = 0; ; ) {
    const start = css.indexOf('/*', from);
    const end = start === -1 ? -1 : css.indexOf('*/', start + 2);
    if (end === -1) return [...parts, css.slice(from)].join('');
    parts.push(css.slice(from, start));
    from = end + 2;
  }
}

/** The last class or id of a selector. */
function lastNameOf(selector: string): string | undefined {
  return NAME.exec(selector.slice(Math.max(selector.lastIndexOf('.'), selector.lastIndexOf('#'), 0)))?.[0];
}
