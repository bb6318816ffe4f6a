import type { Span } from '../../model.ts';
import { isNamedDay } from '../../text/dates.ts';
import { firstFrom } from '../../text/spans.ts';
import type { Token } from '../../text/tokens.ts';
import { isDemonym, singularOf } from '../names/name-kinds.ts';
import type { NameMention } from '../names/names.ts';
import { headOf, jointOffice, namedByRole, ownerAtEnd } from '../names/phrase-heads.ts';
import { headNoun, wordKey } from '../names/role-nouns.ts';
import type { Reading } from '../reading.ts';
import { DETERMINERS, NUMBER_WORDS, POSSESSIVES } from '../words/closed-words.ts';
import { isPossessive } from '../words/name-words.ts';
import { COLLECTIVE_NOUNS, HIDDEN_PLURALS } from '../words/speaker-words.ts';

/** What the words of a source are. */
export type SourcePhrase =
  | { kind: 'pronoun'; word: string; token: number }
  | { kind: 'name'; mention: NameMention }
  | NounPhrase;

/** "two of the harbour's former pilots": a noun with what describes it. */
export interface NounPhrase {
  kind: 'noun';
  /** The source without a possessive ending and closing commas. */
  span: Span;
  first: number;
  last: number;
  /** Lower case, as written ("officials"); in the singular after "one of the". */
  head: string;
  /** Its token. */
  headAt: number;
  /** First word, lower case. */
  opening: string;
  /** In the text's first block, which shortens. */
  inHeadline: boolean;
  /** The head as a role: "spokeswoman" is `spokesperson`. */
  role: string;
  plural: boolean;
  /** "the", "this", "both" or a possessor: already known to the reader. */
  definite: boolean;
  /** "a", "another", "one": somebody new. */
  indefinite: boolean;
  /** "her lawyer", "their lawyer": the possessive pronoun; "whose" lies before the phrase. */
  owner: string | null;
  /** Content words beside the head, lower case. */
  modifiers: Set<string>;
  /** Of those, the nouns and names before the head: they say which one, where an adjective may only describe. */
  nouns: Set<string>;
  /** Names in the phrase, in order. */
  names: NameMention[];
  /** Whether words follow the head that say which one ("of the harbour", "familiar with the plan"). */
  complement: boolean;
}

const PRONOUNS =
  /^(?:i|we|you|s?he|they|it|him|hers?|them|us|me|his|its|their|my|our|your|who(?:m|se)?|which|th(?:at|is|ese|ose)|(?:him|her|them|it|our|my)sel(?:f|ves))$/;
const DEFINITE = /^(?:the|th(?:is|at|ese|ose)|both|such|said)$/;
const INDEFINITE = /^(?:an?|another|one|some|other|several|any|each|every|no|many|most|few)$/;
/** Names of a country, and the adjective that says the same. */
const NATIONS = new Map([
  ['US', 'american'],
  ['States', 'american'],
  ['UK', 'british'],
  ['Kingdom', 'british'],
]);
/** Classes of words that tie a phrase together and describe nothing. */
const LINK_CLASSES = /^(?:preposition|to|that|wh|conjunction)$/;
/** A longer source is a sentence that was misread: its beginning is looked at. */
const MAX_TOKENS = 40;

/** What the words of `span` are; null when they hold no word. `namesIn` gives the names that lie in tokens `[first, last)`. */
export function readSource(reading: Reading, span: Span, namesIn: (range: Span) => NameMention[]): SourcePhrase | null {
  const { tokens } = reading;
  let first = firstFrom(tokens, span[0]);
  let last = Math.min(firstFrom(tokens, span[1]), first + MAX_TOKENS);
  const isFiller = (token: Token | undefined) =>
    token !== undefined && (token.kind === 'mark' || /^(?:and|but|or|by|as|even|also|only|yet|so)$/.test(token.lower));
  if (tokens[first]?.lower === 'whose' && last - first > 1) first++;
  while (first < last && isFiller(tokens[first])) first++;
  for (let i = first + 1; i < last; i++) {
    if (!/^[“"«]$/.test((tokens[i] as Token).text)) continue;
    const close = tokens.slice(i + 1, last - 1).findIndex(({ text }) => /^[”"»]$/.test(text));
    // "the “Walk for Water” | organisers"
    if (close > 0 && i + close + 3 === last && /[a-z]s$/.test(tokens[last - 1]?.text ?? '')) first = i += close + 2;
    else last = i;
  }
  while (last > first && (tokens[last - 1] as Token).kind === 'mark' && (tokens[last - 1] as Token).text !== '.')
    last--;
  // "Officials there"
  if (last - first > 1 && /^(?:there|here)$/.test((tokens[last - 1] as Token).lower)) last--;
  if (last - first > 2 && tokens[last - 2]?.text === '(') last -= 2;
  if (first >= last) return null;

  const opening = tokens[first] as Token;
  const word = opening.lower.replace(/'[\s\S]*$/, '');
  const reflexive = last - first === 2 && /sel(?:f|ves)$/.test((tokens[last - 1] as Token).lower);
  if (PRONOUNS.test(word) && !isAcronym(opening) && (last - first === 1 || reflexive))
    return { kind: 'pronoun', word, token: first };
  return nameOrNoun(reading, [first, last], namesIn);
}

/** One past "81 per cent of", "two thirds of": a share speaks for all of them. */
function partOf({ tokens }: Reading, [first, head]: Span): number {
  for (let i = head - 1; i > first; i--)
    if (tokens[i]?.lower === 'of' && /^(?:%|percent|cent|thirds)$/.test(tokens[i - 1]?.lower ?? '')) return i + 1;
  return first;
}

function nameOrNoun(reading: Reading, [first, last]: Span, namesIn: (range: Span) => NameMention[]): SourcePhrase {
  const { tokens } = reading;
  const names = namesIn([first, last]);
  // "Minister for Roads, | Trade and Harbours Peter Quill": all of it is title and name.
  const office = jointOffice(reading, [first, last]);
  const holder = office > 0 && names.find((name) => name.first === office + 1);
  const titled = holder || names.find((name) => name.titleFirst < first && name.first > first && name.last >= last);
  if (titled) return { kind: 'name', mention: titled };
  let headAt = office || headOf(reading, [first, last], names);
  const shared = partOf(reading, [first, headAt]);
  if (shared > first) return nameOrNoun(reading, [shared, last], namesIn);
  const namedHead = !office && names.find((name) => name.first <= headAt && headAt < name.last);
  // "a Fulani | leader"
  const behind = namedHead && INDEFINITE.test((tokens[first] as Token).lower) && namedHead.last < last;
  const named = behind && reading.classes[last - 1] === 'noun' ? undefined : namedHead;
  if (namedHead && !named) headAt = last - 1;
  // "a Republican" is one of them, not the party; so is "the Norland Republican".
  const head = tokens[headAt] as Token;
  const opens = (tokens[first] as Token).lower;
  const ofParty =
    opens === 'the' && headAt === last - 1 && /^(?:Republican|Democrat)$/.test((tokens[headAt] as Token).text);
  const oneOfThem = named && (ofParty || (/^(?:a|an|one|another)$/.test(opens) && isDemonym(named.words)));
  if (named && !oneOfThem) return { kind: 'name', mention: ownerAtEnd(reading, headAt, last, names) ?? named };
  // "the | Kiln | student news agency"
  const outlet = head.lower === 'agency' && tokens[headAt - 1]?.lower === 'news' && names.at(-1);
  if (outlet && headAt + 1 === last && !outlet.possessive && !isDemonym(outlet.words))
    return { kind: 'name', mention: outlet };
  const person = namedByRole(reading, headAt, last, names);
  if (person) return { kind: 'name', mention: person };

  const opening = tokens[first] as Token;
  // "Those who opposed it" are a group.
  const those = head.lower === 'those' && tokens[headAt + 1]?.lower === 'who';
  if (PRONOUNS.test(head.lower) && !those && !isAcronym(head))
    return { kind: 'pronoun', word: head.lower, token: headAt };
  // A phone-maker is a firm as a carmaker is.
  const written = head.lower
    .replace(/(?:'s|(?<=s)'|-in-chief)$|-of-.*/, '')
    .replace(/^(?!film|law|policy|decision|peace|pro).*-maker$/, 'carmaker');
  // "one of the survivors"
  const isOneOf = /^(?:one|each|another)$/.test(opening.lower) && tokens[first + 1]?.lower === 'of';
  const lower = isOneOf ? singularOf(written) : written;
  const modifiers = new Set<string>();
  const nouns = new Set<string>();
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (i > headAt && token.lower === 'and') break;
    if (i === headAt || token.kind === 'mark' || DETERMINERS.has(token.lower) || POSSESSIVES.has(token.lower)) continue;
    if (LINK_CLASSES.test(reading.classes[i] as string) || DEFINITE.test(token.lower) || INDEFINITE.test(token.lower))
      continue;
    if (isNamedDay(token.text)) continue;
    // "United States officials" are American ones.
    if (token.text === 'United' && /^(?:States|Kingdom)$/.test(tokens[i + 1]?.text ?? '')) continue;
    modifiers.add(NATIONS.get(token.text.replaceAll('.', '')) ?? wordKey(token));
    if (i < headAt && (reading.classes[i] === 'noun' || reading.classes[i] === 'name')) nouns.add(wordKey(token));
  }
  const tail = tokens[last - 1] as Token;
  const ending = isPossessive(tail.text) ? (/s['’]$/u.test(tail.text) ? 1 : 2) : 0;
  const owned = opening.text !== opening.lower && isPossessive(opening.text);
  const whose = tokens[first - 1]?.lower === 'whose';
  const possessor = tokens.slice(first, headAt).some((token) => isPossessive(token.text));
  return {
    kind: 'noun',
    span: [opening.start, tail.end - ending],
    first,
    last,
    head: lower,
    headAt,
    opening: opening.lower,
    inHeadline: reading.blocks.length > 1 && opening.start < (reading.blocks[0]?.span[1] ?? 0),
    role: headNoun(tokens, headAt),
    // "a mother and her son"
    plural: isPlural(lower) || (headAt + 2 < last && tokens[headAt + 1]?.lower === 'and'),
    definite: whose || DEFINITE.test(opening.lower) || owned || possessor || POSSESSIVES.has(opening.lower),
    indefinite: INDEFINITE.test(opening.lower) || NUMBER_WORDS.has(opening.lower) || opening.kind === 'number',
    owner: whose ? 'whose' : POSSESSIVES.has(opening.lower) || opening.lower === 'her' ? opening.lower : null,
    modifiers,
    nouns,
    names,
    complement: headAt < last - 1,
  };
}

function isPlural(lower: string): boolean {
  if (
    COLLECTIVE_NOUNS.has(lower) ||
    HIDDEN_PLURALS.has(lower) ||
    /^(?:people|men|women|children|both|others|two|all|many|some|most|several|few)$/.test(lower)
  )
    return true;
  return singularOf(lower) !== lower;
}

/** "US", "WHO" and "IT" are names. */
const isAcronym = ({ text }: Token) => /^\p{Lu}{2,}$/u.test(text);
