/** The words of findings, as one line of text fit to be shown. */

import type { Caveat, Figure, Span, Statement } from '../model.ts';
import { type ShownKind, shownKind } from '../shown-kinds.ts';
import { cueWords } from '../text/cue-words.ts';
import { inlineText } from '../text/visible-controls.ts';
import type { Lookup } from './lookup.ts';

const WRAPPED = /^(?:“[^“”]*”|"[^"]*"|«[^«»]*»)$/;

/** Words of the article in one pair of quotation marks: marks round a whole stretch are not doubled, marks inside become single. */
export function quoted(stretches: readonly string[]): string {
  const inner = stretches.map((stretch) => {
    const words = inlineText(stretch);
    return words.slice(...unwrapped(words, [0, words.length]));
  });
  return `“${singleMarks(inner.filter((words) => words !== '').join(' … '))}”`;
}

/** A span without the quotation marks that stand round the whole of it. */
export function unwrapped(text: string, [start, end]: Span): Span {
  return WRAPPED.test(text.slice(start, end)) ? [start + 1, end - 1] : [start, end];
}

/** Words with single quotation marks in place of double ones, for a place inside these. */
export const singleMarks = (words: string): string => words.replace(/“/g, '‘').replace(/”/g, '’').replace(/"/g, "'");

/** The words of spans, each cut from the article's text. */
export function stretchesOf({ analysis }: Lookup, spans: readonly Span[]): string[] {
  return spans.map(([start, end]) => analysis.text.slice(start, end));
}

/**
 * A figure's words with what it measures where that follows at once ("about 3,000 killed and wounded"), else with the unit that does ("nine
 * days"). `of`: what it measures where that stands elsewhere, to be shown apart, since only what stands together is quoted; "" where the words
 * say it.
 */
export function figureWords(text: string, { span: [start, end], of, unit }: Figure): { words: string; of: string } {
  const words = text.slice(start, end);
  // "%" and the codes of money stand for a sign or a word that the figure has itself.
  const measure = of ?? (/[a-z]/.test(unit) && !words.includes(unit) ? unit : '');
  const next = [measure, unit].find(
    (one) => one && text.startsWith(` ${one}`, end) && !/\w/.test(text.charAt(end + 1 + one.length)),
  );
  return { words: next ? `${words} ${next}` : words, of: next === measure ? '' : measure };
}

/**
 * The article's words of saying that belong before a finding's own, or null. Before a figure only a denial's: whoever "denied that 300 crates
 * were lost" does not give 300.
 */
export function cueOf({ analysis: { text }, statements }: Lookup, finding: Statement | Figure): string | null {
  if ('content' in finding) return cueWords(text, finding);
  const statement = statements.get(finding.statement ?? '');
  return statement?.stance === 'denies' ? cueWords(text, statement) : null;
}

/** The quoted words of a finding, and who gives them: apart, or as one (Ines Varga, harbour master, denied “a leak”) where the cue has to stand between. */
export function given(
  lookup: Lookup,
  finding: Statement | Figure,
  who: string | null,
): { words: string; who: string | null } {
  const words = 'content' in finding ? quoted(stretchesOf(lookup, finding.content)) : quotedFigure(lookup, finding);
  const cue = cueOf(lookup, finding);
  if (cue === null) return { words, who };
  const known = whoOf(lookup, finding.speaker);
  const subject = known && `${known}${hasRole(lookup, finding.speaker) ? ',' : ''}`;
  return { words: [subject, inlineText(cue), words].filter(Boolean).join(' '), who: known ? null : who };
}

/** “About 300 crates”, or “about 300” (crates lost) where it stands apart from what it measures. */
function quotedFigure({ analysis }: Lookup, figure: Figure): string {
  const { words, of } = figureWords(analysis.text, figure);
  return quoted([words]) + (of && ` (${inlineText(of)})`);
}

/** "Mina Okafor, mayor of Dalby"; null when the article names nobody. */
export function whoOf({ speakers }: Lookup, speaker: string | null): string | null {
  const found = speaker === null ? undefined : speakers.get(speaker);
  if (!found) return null;
  return [found.name, found.role ?? ''].map(inlineText).filter(Boolean).join(', ');
}

const hasRole = ({ speakers }: Lookup, speaker: string | null) => Boolean(speakers.get(speaker ?? '')?.role);

/** Caveats on a finding by their ids, in order. A refusal to comment is somebody's response, and stands there. */
export function caveatsOf({ caveats }: Lookup, ids: readonly string[]): Caveat[] {
  return ids.flatMap((id) => caveats.get(id) ?? []).filter(({ kind }) => kind !== 'no-response');
}

/** What caveats are called, each name once. */
export const shownKinds = (caveats: readonly Caveat[]): ShownKind[] => [...new Set(caveats.map(shownKind))];

/** The claims a caveat limits. A refusal says nothing of the claims of others; a statement and the figure in it are one claim to a reader. */
export function limitedBy({ statements, figures }: Lookup, { covers, kind }: Caveat): (Statement | Figure)[] {
  if (kind === 'no-response') return [];
  const statementOf = (id: string) => figures.get(id)?.statement ?? '';
  return covers
    .filter((id) => !covers.includes(statementOf(id)))
    .flatMap((id) => statements.get(id) ?? figures.get(id) ?? []);
}
