import type { Token } from '../../text/tokens.ts';
import { tableOfLists } from '../../text/word-table.ts';
import { FEMALE_WORDS, MALE_WORDS } from '../words/speaker-words.ts';
import { singularOf, titleNoun } from './name-kinds.ts';
import type { Gender } from './person-names.ts';
import { isRoleNoun } from './person-nouns.ts';

const SYNONYMS = tableOfLists<string>({
  spokesperson: 'spokesman spokeswoman',
  lawyer: 'attorney barrister kc qc',
  chair: 'chairman chairwoman chairperson',
  chief: 'boss',
  judge: 'justice',
  survey: 'poll',
  lawsuit: 'suit',
  representative: 'congressman congresswoman',
  advisor: 'adviser',
});

/** The noun for an office or a kind of person in any spelling and number. */
export function roleHead(word: string): string {
  const lower = word
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/['’]s?$|-of-.*|-in-chief/u, '');
  const noun = titleNoun(lower) ?? (isRoleNoun(lower) ? lower : singularOf(lower));
  return SYNONYMS.get(noun) ?? noun;
}

/** The head of a role in the text; "vice president" is another office than "president", and a chief executive is a CEO. */
export function headNoun(tokens: readonly Token[], head: number): string {
  const before = tokens[head - 1]?.lower ?? '';
  const noun = roleHead((tokens[head] as Token).lower);
  // A public relations officer and a press secretary are spokespeople.
  const office = `${before} ${noun}`;
  if (/^(?:relations|press|media|communications) (?:officer|secretary|chief)$/.test(office)) return 'spokesperson';
  if (office === 'chief executive') return 'ceo';
  return /^(?:vice |deputy |(?:prime|chief) minister)/.test(office) ? office : noun;
}

/** The pronoun some words of a role or title go with; null when they go with both. */
export function genderOfWord(lower: string): Gender {
  return MALE_WORDS.has(lower) ? 'male' : FEMALE_WORDS.has(lower) ? 'female' : null;
}

/** A word for comparing phrases: lower case, without a possessive ending and full stops. */
export const wordKey = (token: Token) => token.lower.replace(/'s?$/, '').replaceAll('.', '');
