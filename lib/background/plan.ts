/** What a page is told of its analysis: the spans to mark, each with the note beside it. */

import type { HighlightPlan, HighlightStyle, Mark, Note } from '../highlight-plan.ts';
import { fillIn } from '../interface-language.ts';
import { KIND_NAMES } from '../kind-names.ts';
import type { Analysis, Caveat, CaveatKind, Figure, Span, Speaker, Statement } from '../model.ts';
import { type PageWords, wordsFor } from '../page-words.ts';
import type { Settings } from '../settings.ts';

/** Longer words of the page are cut in a note; the popup has them whole. */
const MAX_WORDS = 280;
/** More marks than these are not drawn; the popup lists them all. */
const MAX_MARKS = 5_000;

/** The marks of an analysis in reading order, with notes in the reader's language. */
export function planOf(
  analysis: Analysis,
  readingId: string,
  style: HighlightStyle,
  language: Settings['language'],
): HighlightPlan {
  const words = wordsFor(language);
  const speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  const statements = new Map(analysis.statements.map((statement) => [statement.id, statement]));
  const figures = new Map(analysis.figures.map((figure) => [figure.id, figure]));
  const found = { analysis, words, speakers, statements, figures };
  const marks: Mark[] = [
    ...analysis.caveats.map(
      (caveat): Mark => ({
        id: caveat.id,
        kind: 'caveat',
        spans: [caveat.span],
        note: noteOfCaveat(caveat, found),
      }),
    ),
    ...analysis.figures.map(
      (figure): Mark => ({
        id: figure.id,
        kind: 'figure',
        spans: [figure.span],
        note: noteOfFigure(figure, found),
      }),
    ),
    ...analysis.speakers
      .filter((speaker) => speaker.mentions.length > 0)
      .map(
        (speaker): Mark => ({
          id: speaker.id,
          kind: 'speaker',
          spans: speaker.mentions,
          note: { label: words.notes.speaker, who: nameOf(speaker), words: speaker.role ?? '', why: '' },
        }),
      ),
  ];
  marks.sort((a, b) => startOf(a) - startOf(b));
  return { readingId, marks: marks.slice(0, MAX_MARKS), style };
}

interface Found {
  analysis: Analysis;
  words: PageWords;
  speakers: ReadonlyMap<string, Speaker>;
  statements: ReadonlyMap<string, Statement>;
  figures: ReadonlyMap<string, Figure>;
}

/** The note for "Who says this?": the statement that holds the selection, or that nobody in the article says it. */
export function noteOfStatement(
  analysis: Analysis,
  statement: Statement | null,
  selected: Span,
  language: Settings['language'],
): Note {
  const words = wordsFor(language);
  const speaker = analysis.speakers.find((one) => one.id === statement?.speaker) ?? null;
  const label = words.notes.speaker;
  const shown = cut(analysis.text, statement?.content ?? [selected]);
  if (!statement) return { label, who: null, words: shown, why: words.notes.notFound };
  if (!speaker) return { label, who: null, words: shown, why: words.notes.notSure };
  const who = nameOf(speaker);
  const why =
    statement.sureness === 'doubtful' ? words.notes.notSure : fillIn(words.notes.saidBy, [who], words.language);
  return { label, who, words: shown, why: speaker.kind === 'unnamed' ? `${why} ${words.notes.nobody}` : why };
}

/** The note for "Who says this?" where there is nothing to look it up in: the sentence says why. */
export function noteOfSilence(reason: Silence, language: Settings['language']): Note {
  const { notes } = wordsFor(language);
  return { label: notes.speaker, who: null, words: '', why: notes[SILENCES[reason]] };
}

/** Why a selection can't be looked up. */
export type Silence = 'not-article' | 'other-language' | 'outside' | 'not-read';

const SILENCES = {
  'not-article': 'notArticle',
  'other-language': 'otherLanguage',
  outside: 'outside',
  'not-read': 'notRead',
} as const satisfies Record<Silence, keyof PageWords['notes']>;

function noteOfCaveat(caveat: Caveat, { analysis, words, speakers, statements, figures }: Found): Note {
  const [first] = caveat.covers;
  const statement = first === undefined ? undefined : statements.get(first);
  const figure = first === undefined ? undefined : figures.get(first);
  const speaker = speakers.get(caveat.speaker ?? statement?.speaker ?? figure?.speaker ?? '');
  const limited = statement?.content ?? (figure ? [figure.span] : []);
  return {
    label: words.kinds[KIND_NAMES[caveat.kind]],
    who: speaker ? nameOf(speaker) : null,
    words: cut(analysis.text, limited),
    why: words.notes[WHY_NAMES[caveat.kind]],
  };
}

function noteOfFigure(figure: Figure, { words, speakers }: Found): Note {
  const speaker = speakers.get(figure.speaker ?? '');
  const why = speaker ? fillIn(words.notes.givenBy, [nameOf(speaker)], words.language) : words.notes.givenByArticle;
  return { label: words.notes.figure, who: speaker ? nameOf(speaker) : null, words: figure.of ?? figure.unit, why };
}

const nameOf = ({ name, role, kind }: Speaker) => (role && kind === 'person' ? `${name}, ${role}` : name);

function cut(text: string, spans: readonly Span[]): string {
  const whole = spans.map(([start, end]) => text.slice(start, Math.min(end, start + MAX_WORDS))).join(' … ');
  return whole.length > MAX_WORDS ? `${whole.slice(0, MAX_WORDS)}…` : whole;
}

const startOf = (mark: Mark) => mark.spans[0]?.[0] ?? 0;

const WHY_NAMES = {
  unverified: 'whyUnverified',
  unclear: 'whyUnclear',
  preliminary: 'whyPreliminary',
  estimate: 'whyEstimate',
  anonymous: 'whyAnonymous',
  'no-response': 'whyNoResponse',
  alleged: 'whyAlleged',
  disputed: 'whyDisputed',
  'no-evidence': 'whyNoEvidence',
  secondhand: 'whySecondhand',
  correction: 'whyCorrection',
} as const satisfies Record<CaveatKind, keyof PageWords['notes']>;
