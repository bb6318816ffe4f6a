import type { Response, Span, Speaker, Statement } from '../../model.ts';
import { countWhile, firstFrom } from '../../text/spans.ts';
import { type Denial, isJoined, type Refusal } from '../caveats/responses.ts';
import { titleNoun } from '../names/name-kinds.ts';
import { findNames, indexBefore, isTitleCase, type NameMention } from '../names/names.ts';
import { type Reading, sentenceIndexAt } from '../reading.ts';
import type { Attribution } from '../statements/statements.ts';
import { type Character, castOf } from './cast.ts';
import { twoAccused } from './defendants.ts';
import { introducedNouns, resolveDescription, soleForce } from './descriptions.ts';
import { officesOf } from './office-holders.ts';
import { type Discourse, resolvePronoun } from './pronouns.ts';
import type { Reference } from './references.ts';
import { antecedentOf, isRelative } from './relatives.ts';
import { type NounPhrase, readSource, type SourcePhrase } from './source-phrase.ts';
import { speakerOf } from './speaker-entry.ts';
import { kindOfNoun } from './speaker-kinds.ts';
import { dateOfStatement } from './statement-dates.ts';
import { responseOf, type Turn, turnsOf, whereOf } from './turns.ts';
import { type Voice, Voices } from './voices.ts';

/**
 * Who the sources are: one speaker for all the ways the text names them. Statements and refusals keep their order; a source that can't be
 * told has the speaker null. Linear in the text: every look back is bounded.
 */
export function resolveSpeakers(
  reading: Reading,
  attributions: readonly Attribution[],
  refusals: readonly Refusal[],
  denials: readonly Denial[] = [],
): { speakers: Speaker[]; statements: Statement[]; refusalSpeakers: (string | null)[] } {
  const mentions = findNames(reading);
  const turns = turnsOf(reading, mentions, attributions, refusals, denials);
  const said: (Voice | null)[] = attributions.map(() => null);
  const refused: (Voice | null)[] = refusals.map(() => null);
  const { resolve, both } = resolverOf(reading, mentions);
  const responses = new Map<Voice, Response>();
  const heard = new Set<Voice>();
  const newcomers = new Map<string, Voice>();
  for (const turn of turns) {
    const shared = turn.attribution === null ? null : (attributions[turn.attribution] as Attribution).sharesSourceWith;
    const response = responseOf(reading, turn, attributions);
    const pair = turn.source && response === 'denied' ? both(turn.source) : null;
    for (const one of pair ?? []) {
      heard.add(one);
      responses.set(one, 'denied');
    }
    if (pair) continue;
    // "An official said … but cautioned …": the same words name nobody new.
    const newcomer = isNew(reading, turn.source) ? String(turn.source) : '';
    const voice = newcomers.get(newcomer) ?? resolve(turn, shared === null ? null : (said[shared] ?? null));
    if (newcomer && voice) newcomers.set(newcomer, voice);
    if (turn.attribution !== null) said[turn.attribution] = voice;
    if (turn.refusal !== null) refused[turn.refusal] = voice;
    if (!voice) continue;
    heard.add(voice);
    if (response && (response === 'denied' || responses.get(voice) !== 'denied')) responses.set(voice, response);
  }
  // A source that is shared with words further on.
  attributions.forEach(({ source, sharesSourceWith }, i) => {
    if (!said[i] && !source && sharesSourceWith !== null) said[i] = said[sharesSourceWith] ?? null;
  });

  const ids = new Map<Voice, string>();
  for (const voice of heard) ids.set(voice, `s${ids.size + 1}`);
  const idOf = (voice: Voice | null | undefined) => (voice ? (ids.get(voice) ?? null) : null);
  return {
    speakers: [...ids].map(([voice, id]) => speakerOf(reading, voice, id, responses.get(voice) ?? null)),
    statements: attributions.map(({ sharesSourceWith, ...attribution }, i) => ({
      id: `st${i + 1}`,
      speaker: idOf(said[i]),
      ...attribution,
      when: dateOfStatement(
        reading,
        attributions[i] as Attribution,
        sentenceFirstAt(reading, whereOf(attributions[i] as Attribution)),
      ),
      caveats: [],
    })),
    refusalSpeakers: refused.map(idOf),
  };
}

/** "a", "an", "another": each time somebody new. */
const isNew = ({ text }: Reading, source: Span | null) => /^(?:an?|another)\s/i.test(text.slice(...(source ?? [0, 0])));

/** Resolves the turns of one text, to be called in reading order. */
function resolverOf(
  reading: Reading,
  mentions: readonly NameMention[],
): {
  resolve: (turn: Turn, shared: Voice | null) => Voice | null;
  both: (source: Span) => Voice[] | null;
} {
  const cast = castOf(reading, mentions);
  const voices = new Voices();
  const references: Reference[] = [];
  const heard = new Set<Character>();
  let said: readonly Span[] = [];
  /** The words of whoever spoke last in the article's own voice. */
  let outer: readonly Span[] = [];
  const discourse: Discourse = {
    reading,
    mentions,
    references,
    heard,
    characterAt: cast.characterAt,
    voiceOf: (character) => voices.ofCharacter(character),
    voiceOfWords: (span, sentence) => {
      const phrase = readSource(reading, span, namesIn);
      return phrase && phrase.kind !== 'pronoun' ? meant(phrase, span, sentence, 0) : null;
    },
    isSaid: (token) =>
      said.some(([start, end]) => {
        const at = reading.tokens[token]?.start ?? 0;
        return start <= at && at < end;
      }),
    isQuoted: (token) => isQuoted(reading, reading.tokens[token]?.start ?? 0),
  };
  const scene = {
    discourse,
    voices,
    ...cast,
    offices: officesOf(cast.characters),
    introduced: introducedNouns(reading),
    police: soleForce(reading, cast.characters),
  };
  const namesIn = ([first, last]: Span): NameMention[] => {
    const found: NameMention[] = [];
    for (let i = indexBefore(mentions, last); i >= 0 && (mentions[i] as NameMention).last > first; i--)
      found.unshift(mentions[i] as NameMention);
    return found.filter((name) => !isOfficeName(name, first) || cast.characterAt(name));
  };

  function meant(phrase: SourcePhrase, source: Span, sentence: number, depth: number): Voice | null {
    switch (phrase.kind) {
      case 'pronoun': {
        if (!isRelative(phrase.word)) return resolvePronoun(phrase.word, phrase.token, sentence, discourse);
        const antecedent = antecedentOf(phrase.token, reading.sentences[sentence]?.first ?? 0, discourse);
        if (!antecedent || depth > 0) return null;
        if (!Array.isArray(antecedent)) return fitting(phrase.word, named(antecedent));
        const read = readSource(reading, antecedent, namesIn);
        return read ? fitting(phrase.word, meant(read, antecedent, sentence, depth + 1)) : null;
      }
      case 'name':
        return named(phrase.mention);
      case 'noun': {
        const within = reading.sentences[sentence];
        const inHeadline = within !== undefined && isTitleCase(reading, within);
        const character = inHeadline ? calledSo(source) : null;
        if (character) return voices.ofCharacter(character);
        const voice = resolveDescription(phrase, sentence, scene);
        // "Judge says …" is somebody's office, or a man called so.
        return isOffice(reading, phrase) && !voice?.character ? null : voice;
      }
      default:
        return phrase satisfies never;
    }
  }
  /** "said there was a log but | would not share it": whoever spoke last in the sentence. */
  const lastHeard = (sentence: number): Voice | null => {
    const last = references.at(-1);
    return last?.sentence === sentence ? last.voice : null;
  };
  const named = (mention: NameMention): Voice | null => {
    const character = cast.characterAt(mention);
    return character ? voices.ofCharacter(character) : null;
  };
  /** Whom the body of the text calls by the words of a headline, or by the last of them. */
  const calledSo = (source: Span): Character | null => {
    const [own = ''] = reading.text.slice(...source).split(/\s(?:who|that|of|for|in|at|on|over|after)\s/i, 1);
    const words = own.match(/[\p{L}\p{N}&-]+/gu) ?? [];
    for (let i = 0; i < words.length; i++) {
      const character = cast.characterNamed(words.slice(i));
      if (character) return character;
    }
    return null;
  };

  const both = (source: Span) => {
    const two = twoAccused(source, discourse);
    return two?.map((character) => voices.ofCharacter(character)) ?? null;
  };

  const resolve = ({ source, at, content }: Turn, shared: Voice | null) => {
    said = content;
    const sentence = sentenceIndexAt(reading.sentences, at);
    const phrase = source ? readSource(reading, source, namesIn) : null;
    const voice =
      shared ??
      (phrase && source ? meant(phrase, source, sentence, 0) : isJoined(reading, at) ? lastHeard(sentence) : null);
    if (!voice) return null;
    // Somebody's statement is not another name for them, as it is for a body.
    const isOther = phrase?.kind === 'noun' && voice.kind === 'person' && isDocument(phrase);
    if (phrase && phrase.kind !== 'pronoun' && !isOther)
      voice.sources.push(phrase.kind === 'noun' ? phrase.span : phrase.mention.span);
    if (voice.character) heard.add(voice.character);
    const token = firstFrom(reading.tokens, at);
    const nested = outer.some(([start, end]) => start <= at && at < end);
    if (!nested) outer = content;
    const aside = nested || (phrase?.kind === 'pronoun' && isRelative(phrase.word));
    references.push({ voice, token, sentence, block: reading.sentences[sentence]?.block ?? 0, aside });
    return voice;
  };
  return { resolve, both };
}

/** "the Mayor", or "Mayor" where a source begins. */
const isOfficeName = ({ words: [word = '', more], definite, titleFirst }: NameMention, first: number) =>
  more === undefined && (definite || titleFirst === first) && titleNoun(word) !== null;

const isOffice = ({ tokens }: Reading, { first, last, head, inHeadline }: NounPhrase) =>
  !inHeadline && last - first === 1 && tokens[first]?.text !== head && titleNoun(head) !== null;

/** "which" is no person, and "who" no body. */
function fitting(relative: string, voice: Voice | null): Voice | null {
  const isThing = voice?.kind === 'organization' || voice?.kind === 'document';
  return (relative === 'which' && voice?.kind === 'person') || (relative === 'who' && isThing) ? null : voice;
}

const isDocument = (phrase: NounPhrase) => kindOfNoun(phrase) === 'document';

/** First token of the sentence that holds an offset. */
const sentenceFirstAt = (reading: Reading, offset: number) =>
  reading.sentences[sentenceIndexAt(reading.sentences, offset)]?.first ?? 0;

function isQuoted({ quotations }: Reading, offset: number): boolean {
  const before = quotations[countWhile(quotations, ({ span }) => span[0] <= offset) - 1];
  return before !== undefined && offset < before.span[1];
}
