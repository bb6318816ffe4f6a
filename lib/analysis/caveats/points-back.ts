import type { CaveatDraft } from './caveats.ts';
import { type Ground, opensSentence, wordsOf } from './cover-ground.ts';
import { mentionIn } from './cover-names.ts';

const POINTING = new Set(
  'it its this that these those they their them such neither either both none he she'.split(' '),
);
/**
 * Whether a caveat may mean what an earlier sentence told: it names a claim that was made ("the allegation", "Marr's figures"), or it points
 * with its first or last word ("It is not known", "the army denied this"). Else it is of its own sentence, whatever stands near.
 */
export function pointsBack(ground: Ground, draft: CaveatDraft): boolean {
  const mention = mentionIn(ground, draft.span);
  if (mention) return mention.whose !== 'own';
  const words = wordsOf(ground.reading, draft.span);
  if (POINTING.has(words.at(-1) ?? '')) return true;
  return opensSentence(ground, draft) && words.slice(0, 2).some((word) => POINTING.has(word));
}
