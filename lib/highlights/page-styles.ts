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

/** Rules to insert and to take out again; empty for none. */
export interface StyleChange {
  insert: string;
  remove: string;
}

/**
 * Rules that the browser inserts on behalf of the extension: the page neither sees them nor loses them when it sets style sheets of its own.
 * Where `change` rejects (access was taken back, or the extension is gone) the document adopts them.
 */
export function insertedStyles(document: Document, change: (styles: StyleChange) => Promise<unknown>): PageStyles {
  let present = '';
  let wanted = '';
  let working = Promise.resolve();
  let adopted: PageStyles | null = null;

  async function work(): Promise<void> {
    const [insert, remove] = [wanted, present];
    if (insert === remove) return;
    present = insert;
    try {
      if (!adopted) await change({ insert, remove });
    } catch {
      adopted = adoptedStyles(document, window); // said above: an old rule that stays inserted draws nothing
    }
    if (insert === '') adopted?.remove();
    else adopted?.set(insert);
  }
  const set = (rules: string) => {
    wanted = rules;
    working = working.then(work);
  };
  return { set, remove: () => set('') };
}
