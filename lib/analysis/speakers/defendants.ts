import type { Span } from '../../model.ts';
import { indexBefore, type NameMention } from '../names/names.ts';
import { sentenceIndexAt } from '../reading.ts';
import type { Character } from './cast.ts';
import type { Discourse } from './pronouns.ts';
import type { NounPhrase } from './source-phrase.ts';

/** What a court calls whom it tries. */
export const IN_THE_DOCK = /^(?:defendant|accused)$/;
/** How far behind a name the charge stands: "Carl Stone, 41, of Mill Lane, Oster, is accused of …". */
const REACH = 14;
/** Names that are looked at, back from the phrase. */
const MAX_NAMES = 300;

/**
 * Whom "the defendant" or "the accused" means: the one person who was said to be accused before; for "a man accused of theft" the one of whom that
 * is said after. Null when there is none or several are.
 */
export function accusedPerson(phrase: NounPhrase, discourse: Discourse): Character | null {
  const { mentions, characterAt, isQuoted, reading } = discourse;
  const [charge, link] = reading.tokens.slice(phrase.headAt + 1, phrase.headAt + 3);
  const isNew = /^(?:accused|charged)$/.test(charge?.lower ?? '') && /^(?:of|with)$/.test(link?.lower ?? '');
  if (phrase.plural || !(isNew || (phrase.definite && IN_THE_DOCK.test(phrase.head)))) return null;
  const accused = new Set<Character>();
  const at = indexBefore(mentions, phrase.first);
  const last = isNew ? Math.min(mentions.length - 1, at + MAX_NAMES) : at;
  for (let i = last; i >= Math.max(0, isNew ? at + 1 : at - MAX_NAMES); i--) {
    const mention = mentions[i] as NameMention;
    const character = characterAt(mention);
    if (character?.kind !== 'person' || isQuoted(mention.first)) continue;
    if (isAccused(mention, mentions[i + 1], discourse)) accused.add(character);
  }
  const [one, other] = accused;
  return one && !other ? one : null;
}

/** Whether the words behind a name, up to the next person's, say that he or she is before a court. */
function isAccused(mention: NameMention, next: NameMention | undefined, { reading, characterAt }: Discourse): boolean {
  const { tokens, sentences } = reading;
  const bound = next && characterAt(next)?.kind === 'person' ? next.titleFirst : Number.POSITIVE_INFINITY;
  const end = Math.min(mention.last + REACH, sentences[mention.sentence]?.last ?? 0, bound);
  for (let i = mention.last; i < end; i++) {
    const [word, behind] = [tokens[i]?.lower ?? '', tokens[i + 1]?.lower ?? ''];
    if (/^(?:pleaded|pleads|pled|indicted|arraigned|denies)$/.test(word)) return true;
    if (/^(?:accused|charged|convicted)$/.test(word) && /^(?:of|with)$/.test(behind)) return true;
    if (word === 'on' && behind === 'trial') return true;
  }
  return false;
}

const BOTH = /^(?:both|they)(?: (?:men|women|defendants|deny))?$/i;

/** Whom "both" or "they" means who deny a charge: the two persons, and no third, who are the subject of the sentence before. */
export function twoAccused(source: Span, { reading, mentions, characterAt }: Discourse): [Character, Character] | null {
  if (!BOTH.test(reading.text.slice(...source))) return null;
  const before = reading.sentences[sentenceIndexAt(reading.sentences, source[0]) - 1];
  if (!before) return null;
  let end = before.first;
  while (end < before.last && !SUBJECT_ENDS.test(reading.classes[end] as string)) end++;
  const found = new Set<Character>();
  for (let i = indexBefore(mentions, end); i >= 0 && (mentions[i] as NameMention).first >= before.first; i--) {
    const character = characterAt(mentions[i] as NameMention);
    if (character?.kind !== 'person') return null;
    found.add(character);
  }
  const [second, first, other] = found;
  return first && second && !other ? [first, second] : null;
}

const SUBJECT_ENDS = /^(?:verb|past|be|have|do|modal)$/;
