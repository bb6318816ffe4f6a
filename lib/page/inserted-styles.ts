import { adoptedStyles, type PageStyles } from '../highlights/page-styles.ts';
import { askBackground } from '../messages.ts';

/**
 * Rules that the browser itself inserts: the page neither sees them nor loses them when it sets style sheets of its own. Where that is refused
 * (access was taken back meanwhile) they are adopted by the document.
 */
export function insertedStyles(document: Document): PageStyles {
  let present = '';
  let wanted = '';
  let working = Promise.resolve();
  let adopted: PageStyles | null = null;

  async function change(): Promise<void> {
    const [insert, remove] = [wanted, present];
    if (insert === remove) return;
    try {
      if (!adopted) await askBackground('changeStyles', { insert, remove });
    } catch {
      adopted = adoptedStyles(document, window); // no access, or the extension is gone: the rules then go with the document
    }
    if (insert === '') adopted?.remove();
    else adopted?.set(insert);
    present = insert;
  }
  const set = (rules: string) => {
    wanted = rules;
    working = working.then(change);
  };
  return { set, remove: () => set('') };
}
