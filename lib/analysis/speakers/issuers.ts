import { isAcronym, isPlaceName } from '../names/body-names.ts';
import { isDemonym, singularOf } from '../names/name-kinds.ts';
import { indexBefore } from '../names/names.ts';
import { sentenceIndexAt } from '../reading.ts';
import { ISSUED_DOCUMENTS } from '../words/speaker-words.ts';
import type { Discourse } from './pronouns.ts';
import type { NounPhrase } from './source-phrase.ts';
import type { Voice, Voices } from './voices.ts';

const ISSUES = /^(?:(?:release|publishe|issue)[ds]|produced|wrote)$/;
/** Sums that are those of whoever did them, a human being too. */
const RECKONINGS = /^(?:(?:calculation|estimate)s?|reckoning|count|modelling|figures)$/;
/** Documents that are known by the letters of who wrote them; "filings" are others'. */
const OWN = /^(?:filing|report|study|survey|poll|analysis|forecast|estimate|statement)$/;
const SEEN = /^(?:seen|reviewed|obtained|viewed|examined|read|shown|leaked)$/;
/** Paragraphs after which "the statement" is no longer the one just quoted. */
const MAX_BLOCKS = 2;

/** Who speaks through a document: a report folds into the body that issued it. Null when the document speaks for itself. */
export function issuerOf(phrase: NounPhrase, sentence: number, discourse: Discourse, voices: Voices): Voice | null {
  const issuer = bodyBehind(phrase, sentence, discourse);
  if (issuer) {
    voices.fold(phrase, issuer);
    return issuer;
  }
  const own = ownStatement(phrase, discourse);
  if (own || !phrase.definite || phrase.names.length > 0) return own;
  const released = releasedBefore(phrase, discourse);
  if (released) return released;
  const folded = voices.foldedUnder(phrase.role);
  if (folded) return folded;
  const last = discourse.references.at(-1);
  // The emails that spoke before are still those.
  if (voices.underNoun(phrase.role).length > 0) return null;
  if (!last || (discourse.reading.sentences[sentence]?.block ?? 0) - last.block > MAX_BLOCKS) return null;
  const ownWords = last.voice.character?.words.map((word) => word.toLowerCase()) ?? [];
  const issued =
    ISSUED_DOCUMENTS.has(singularOf(phrase.head)) || [...phrase.nouns].some((word) => ownWords.includes(word));
  return issued && last.voice.kind !== 'document' && last.voice.kind !== 'unnamed' ? last.voice : null;
}

/** "an army statement": of the army that spoke before. */
function ownStatement({ head, nouns, names }: NounPhrase, { references }: Discourse): Voice | null {
  if (!ISSUED_DOCUMENTS.has(head) || nouns.size !== 1 || names.length > 0) return null;
  const [noun] = nouns as Set<string>;
  const of = (word: string) => word.toLowerCase() === noun;
  const owner = references
    .slice(-MAX_REFERENCES)
    .findLast(
      ({ voice: { kind, phrase, character } }) =>
        kind === 'organization' && (phrase?.head === noun || character?.words.some(of)),
    );
  return owner?.voice ?? null;
}

/** Speakers before, and tokens, among which the issuer of "the report" is looked for. */
const MAX_REFERENCES = 6;
const MAX_BACK = 150;

/** "The watch said in a report that …", "the watch published a report. … The report said": the body that brought it out. */
function releasedBefore({ head, first, modifiers }: NounPhrase, discourse: Discourse): Voice | null {
  const { reading, references, mentions } = discourse;
  const { tokens, classes } = reading;
  if (!OWN.test(head) || modifiers.size > 0) return null;
  for (let i = first - 2; i > Math.max(0, first - MAX_BACK); i--) {
    if (tokens[i]?.lower !== head) continue;
    let start = i;
    while (start > i - 4 && /^(?:adjective|noun|number)$/.test(classes[start - 1] ?? '')) start--;
    if (!/^(?:an?|its|another)$/.test(tokens[start - 1]?.lower ?? '')) continue;
    const verb = tokens[start - 2]?.lower ?? '';
    const issues = ISSUES.test(verb);
    if (!issues && verb !== 'in') return null;
    const sentence = sentenceIndexAt(reading.sentences, tokens[i]?.start ?? 0);
    const last = references.findLast((one) => one.sentence <= sentence);
    const speaker = last?.sentence === sentence ? last.voice : undefined;
    const subject = issues ? mentions[indexBefore(mentions, i)] : undefined;
    const body = subject && subject.sentence === sentence ? discourse.characterAt(subject) : null;
    const voice = speaker ?? (body?.kind === 'body' ? discourse.voiceOf(body) : null);
    return voice?.kind === 'organization' ? voice : null;
  }
  return null;
}

/** "the board's report", "a report by the harbour board", "the board released a report that shows". */
function bodyBehind(phrase: NounPhrase, sentence: number, discourse: Discourse): Voice | null {
  const { tokens } = discourse.reading;
  for (const name of phrase.names) {
    const character = discourse.characterAt(name);
    if (!character || (character.kind !== 'body' && !RECKONINGS.test(phrase.head))) continue;
    // "reports from US media" are the media's.
    const beside = isPlaceName(name.words) && discourse.reading.classes[name.last] === 'noun';
    if (beside && name.first > phrase.headAt) return null;
    // "the GB report" of the Grain Board, "a Tarnwatch poll" of Tarnwatch
    const isPoll = /^(?:poll|survey)$/.test(phrase.head) && character.mentions.length > 1;
    const spoke = discourse.heard.has(character);
    const known = isPoll || spoke || (isAcronym(name.words) && character.words.length > 1);
    const isOwn = OWN.test(phrase.head) && known && !isPlaceName(name.words) && !isDemonym(name.words);
    if (name.last === phrase.headAt && (isOwn || phrase.head === 'statement')) return discourse.voiceOf(character);
    const between = tokens.slice(phrase.headAt + 1, name.first);
    const link = between.findLast((_, i) => discourse.reading.classes[phrase.headAt + 1 + i] === 'preposition');
    // "documents seen by the Tide"
    if (between.some(({ lower }) => SEEN.test(lower))) continue;
    if ((name.possessive && name.first < phrase.headAt) || /^(?:by|from)$/.test(link?.lower ?? ''))
      return discourse.voiceOf(character);
  }
  return authorBehind(phrase, sentence, discourse);
}

/** Between a document and who wrote it: "returns published | by the commission". */
const ISSUED = /^(?:issued|published|released|compiled|commissioned|done|made|prepared|produced|written)$/;
/** No name of an author is longer, in tokens. */
const MAX_AUTHOR = 6;

/** "calculations by Dr Roe", "returns published by the commission": who is named right behind the document. */
function authorBehind(
  phrase: NounPhrase,
  sentence: number,
  { reading, mentions, ...discourse }: Discourse,
): Voice | null {
  const { tokens, classes } = reading;
  let at = phrase.headAt + 1;
  if (ISSUED.test(tokens[at]?.lower ?? '')) at++;
  if (!/^(?:by|from)$/.test(tokens[at]?.lower ?? '')) return null;
  const name = mentions[indexBefore(mentions, at + 4)];
  if (name && name.titleFirst === at + 1) {
    const character = discourse.characterAt(name);
    const counts = character !== null && (character.kind === 'body' || RECKONINGS.test(phrase.head));
    return counts ? discourse.voiceOf(character) : null;
  }
  if (classes[at + 1] !== 'determiner') return null;
  let end = at + 2;
  while (end < at + MAX_AUTHOR && /^(?:noun|name|adjective)$/.test(classes[end] ?? '')) end++;
  const [first, last] = [tokens[at + 1], tokens[end - 1]];
  if (!first || !last || end === at + 2) return null;
  const voice = discourse.voiceOfWords([first.start, last.end], sentence);
  return voice?.kind === 'organization' ? voice : null;
}
