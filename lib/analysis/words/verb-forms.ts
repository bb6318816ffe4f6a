import { wordSet } from '../../text/word-table.ts';
import { IRREGULAR_VERBS, NOUN_VERBS, REGULAR_VERBS } from './common-verbs.ts';
import { type Cue, cueOf, SAYING } from './speech-verbs.ts';

export type VerbForm = 'plain' | 's' | 'past' | 'ing';

/** Regular verbs that double their last letter before -ed and -ing. */
const DOUBLING =
  wordSet(`admit ban bar beg brag commit compel crop cut drag drop flag flip get hit let permit plan plot prefer put quip quit rebut refer regret rip rob run set shed shut sit slam slap slip snap
  slip dip lag spin split step stop submit tap tip top transfer trap trim win wrap nod dub bet bid begin dig forbid forget shop ship spot star stem`);

/** Inflected form (lower case) → plain form, and which form it is. A form that is both plain and past ("cut", "read") is `past`. */
const VERBS = new Map<string, { lemma: string; form: VerbForm }>();
for (const lemma of [...NOUN_VERBS, ...REGULAR_VERBS, ...SAYING]) addVerb(lemma);
for (const [lemma, past, participle] of IRREGULAR_VERBS) addVerb(lemma, past, participle);

/** The regular forms of a verb: in -s, in -ing, in -ed. */
export function regularForms(lemma: string): [third: string, ing: string, past: string] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : DOUBLING.has(lemma) ? lemma + lemma.at(-1) : lemma;
  const consonantY = /[^aeiou]y$/.test(lemma);
  const third = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const keepsE = /(?:ee|oe|ye)$/.test(lemma);
  const ing = lemma.endsWith('ie') ? `${lemma.slice(0, -2)}ying` : `${keepsE ? lemma : stem}ing`;
  return [third, ing, `${consonantY ? `${lemma.slice(0, -1)}i` : stem}ed`];
}

function addVerb(lemma: string, past?: string, participle?: string) {
  const [third, ing, regular] = regularForms(lemma);
  VERBS.set(lemma, { lemma, form: 'plain' });
  VERBS.set(third, { lemma, form: 's' });
  VERBS.set(ing, { lemma, form: 'ing' });
  VERBS.set(past ?? regular, { lemma, form: 'past' });
  // "labelled", "signalling" as the British write them
  if (/[^aeiou][aeu]l$/.test(lemma)) {
    VERBS.set(`${lemma}led`, { lemma, form: 'past' });
    VERBS.set(`${lemma}ling`, { lemma, form: 'ing' });
  }
  if (participle) VERBS.set(participle, { lemma, form: 'past' });
}

/** The verb a word may be a form of, whatever its place says; null for a word that is in no list. */
export function verbOf(lower: string): { lemma: string; form: VerbForm } | null {
  return VERBS.get(lower) ?? null;
}

/** The cue a word of a text is a form of. */
export const cueOfWord = (lower: string): Cue | null => cueOf(verbOf(lower)?.lemma ?? '');
