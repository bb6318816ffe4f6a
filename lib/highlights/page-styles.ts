/** Where the rules for a page are kept. */
export interface PageStyles {
  /** These rules from now on, in place of the last ones. */
  set(rules: string): void;
  remove(): void;
}

/** Rules as one more adopted style sheet of the document; the page's own stay where they are. */
export function adoptedStyles(document: Document, window: Window & typeof globalThis): PageStyles {
  const sheet = new window.CSSStyleSheet();
  const property = Object.getOwnPropertyDescriptor(window.Document.prototype, 'adoptedStyleSheets');
  const adopted = (): CSSStyleSheet[] => property?.get?.call(document) ?? [];
  const adopt = (sheets: CSSStyleSheet[]) => property?.set?.call(document, sheets);
  let last = '';
  return {
    set(rules) {
      if (rules !== last) sheet.replaceSync(rules);
      last = rules;
      if (!adopted().includes(sheet)) adopt([...adopted(), sheet]);
    },
    remove() {
      if (adopted().includes(sheet)) adopt(adopted().filter((one) => one !== sheet));
    },
  };
}
