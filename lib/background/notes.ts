/** What stands in the note beside a highlight, in the reader's language. */
import { caveatsOf, cueOf, figureWords, limitedBy, shownKinds } from '../export/finding-words.ts';
import { type Lookup, lookupOf } from '../export/lookup.ts';
import type { Note } from '../highlight-plan.ts';
import { fillIn } from '../interface-language.ts';
import type { Analysis, Caveat, Figure, Span, Speaker, Statement } from '../model.ts';
import { type PageWords, wordsFor } from '../page-words.ts';
import type { Settings } from '../settings.ts';
import { KIND_KEYS, shownKind } from '../shown-kinds.ts';

/** Longer words of the page are cut in a note; the popup has them whole. */
const MAX_WORDS = 280;
/** Claims under one caveat that are shown; the others are counted. */
const MAX_CLAIMS = 3;

/** An analysis by ids, with the words of the reader's language. */
export interface Notebook extends Lookup {
  words: PageWords;
}

export function notebookOf(analysis: Analysis, language: Settings['language']): Notebook {
  return { ...lookupOf(analysis), words: wordsFor(language) };
}

/** The kind, the claims the caveat limits, several of them behind points, each with who gives it, and what the kind means. */
export function noteOfCaveat(caveat: Caveat, book: Notebook): Note {
  const { words, speakers } = book;
  const key = KIND_KEYS[shownKind(caveat)];
  const limited = limitedBy(book, caveat);
  const [who, ...others] = new Set(limited[0] ? limited.map(({ speaker }) => speaker) : [caveat.speaker]);
  const isShared = others.length === 0;
  const lines = limited.slice(0, MAX_CLAIMS).map((finding) => {
    const said = saidIn(book, finding);
    const name = isShared ? null : speakers.get(finding.speaker ?? '')?.name;
    if (!name) return said;
    return cueOf(book, finding) === null ? `${said} — ${name}` : `${name} ${said}`;
  });
  const more = limited.length - MAX_CLAIMS;
  if (more > 0) lines.push(fillIn(words.notes.andMore, [more], words.language));
  return {
    label: words.kinds[key],
    why: words.notes.why[key],
    who: isShared ? nameOf(speakers.get(who ?? '')) : null,
    words: (limited[1] ? '• ' : '') + lines.join('\n• '),
  };
}

/** Who gives it, the figure with what it counts, its kinds of caveat, and what else the article gives for the same thing. */
export function noteOfFigure(figure: Figure, book: Notebook): Note {
  const { analysis, words, speakers, figures } = book;
  // "More than 3,000" at the beginning of a sentence is "more than 3,000".
  const keyed = (one: Figure): [string, string] => {
    const given = analysis.text.slice(...one.span);
    return [given.toLowerCase(), given];
  };
  const rivals = new Map(
    analysis.conflicts
      .filter((conflict) => conflict.figures.includes(figure.id))
      .flatMap((conflict) => conflict.figures.flatMap((id) => figures.get(id) ?? []))
      .map(keyed),
  );
  rivals.delete(keyed(figure)[0]);
  const kinds = shownKinds(caveatsOf(book, figure.caveats)).map((kind) => words.kinds[KIND_KEYS[kind]]);
  const also = rivals.size > 0 && fillIn(words.notes.alsoGives, [[...rivals.values()].join('; ')], words.language);
  const who = nameOf(speakers.get(figure.speaker ?? ''));
  const why = [kinds.join(' · '), also, !who && words.notes.givenByArticle];
  return { label: words.notes.figure, who, words: saidIn(book, figure), why: why.filter(Boolean).join('\n') };
}

/** Who speaks, with the role; that no name is given, or no answer was. */
export function noteOfSpeaker(speaker: Speaker | undefined, { words: { notes } }: Notebook): Note {
  return {
    label: notes.speaker,
    who: nameOf(speaker),
    words: '',
    why: [
      speaker?.kind === 'unnamed' && notes.why.anonymous,
      speaker?.response && speaker.response !== 'denied' && notes.why.noResponse,
    ]
      .filter(Boolean)
      .join('\n'),
  };
}

/** The note for "Who says this?": the statement that holds the selection, or that nobody in the article says it. */
export function noteOfStatement(
  analysis: Analysis,
  statement: Statement | null,
  selected: Span,
  language: Settings['language'],
): Note {
  const book = notebookOf(analysis, language);
  const { notes } = book.words;
  const speaker = book.speakers.get(statement?.speaker ?? '');
  const note = noteOfSpeaker(speaker, book);
  if (!statement) return { ...note, words: quoted(cut(analysis.text, [selected])), why: notes.notFound };
  const isSure = speaker && statement.sureness !== 'doubtful';
  return { ...note, words: saidIn(book, statement), why: isSure ? note.why : notes.notSure };
}

/** The note for "Who says this?" where there is nothing to look it up in: the sentence says why. */
export function noteOfSilence(reason: Silence, language: Settings['language']): Note {
  const { notes } = wordsFor(language);
  return { label: notes.speaker, who: null, words: '', why: notes[reason] };
}

/** Why a selection can't be looked up. */
export type Silence = 'notArticle' | 'otherLanguage' | 'outside' | 'notRead';

/** A finding's words in quotation marks, behind the article's own verb where they can't stand without it; a figure with what it counts. */
function saidIn(book: Notebook, finding: Statement | Figure): string {
  const { text } = book.analysis;
  const cue = cueOf(book, finding);
  const { words, of } =
    'content' in finding ? { words: cut(text, finding.content), of: '' } : figureWords(text, finding);
  return (cue ? `${cue} ` : '') + quoted(words) + (of && ` · ${of}`);
}

const quoted = (words: string) => (/^[“"«]/.test(words) ? words : `“${words}”`);

const nameOf = (speaker?: Speaker): string | null =>
  speaker ? (speaker.role && speaker.kind === 'person' ? `${speaker.name}, ${speaker.role}` : speaker.name) : null;

function cut(text: string, spans: readonly Span[]): string {
  const whole = spans.map(([start, end]) => text.slice(start, Math.min(end, start + MAX_WORDS))).join(' … ');
  return whole.length > MAX_WORDS ? `${whole.slice(0, MAX_WORDS)}…` : whole;
}
