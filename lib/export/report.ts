/** "Report a mistake": text that the reader may send, or not; nothing is sent from here. */
import type { Analysis } from '../model.ts';
import { spansOf } from '../text/findings.ts';
import { nearIn, sentenceSpansOf, spanHolding } from '../text/sentence-spans.ts';
import { inlineText, showControls } from '../text/visible-controls.ts';
import { caveatsOf, quoted, stretchesOf, whoOf } from './finding-words.ts';
import type { ExportLabels } from './labels.ts';
import { lookupOf } from './lookup.ts';
import { type ExportContext, openingOf } from './opening.ts';

/** The sentence, how Caveat read it, and by which rule, for a finding's id; null when there is no such finding. */
export function mistakeReport(
  analysis: Analysis,
  findingId: string,
  context: ExportContext,
  labels: ExportLabels,
): string | null {
  const lookup = lookupOf(analysis);
  const statement = lookup.statements.get(findingId);
  const figure = lookup.figures.get(findingId);
  const caveat = lookup.caveats.get(findingId);
  const finding = statement ?? figure ?? caveat;
  const spans = spansOf(analysis, findingId);
  const [first] = spans;
  if (!finding || !first) return null;

  const sentence = spanHolding(sentenceSpansOf(analysis.text, analysis.blocks), first[0]) ?? first;
  const { headline, outlet, address, accessed, note } = openingOf(analysis.article, context, labels);
  const limits = caveatsOf(lookup, statement?.caveats ?? figure?.caveats ?? []);
  const reading = {
    words: quoted(stretchesOf(lookup, spans)),
    speaker: whoOf(lookup, finding.speaker),
    ...(statement && { mode: statement.mode, stance: statement.stance }),
    ...(figure && { value: JSON.stringify(figure.value), bound: figure.bound, unit: inlineText(figure.unit) }),
    ...(caveat && { kind: caveat.kind, covers: caveat.covers.length }),
    ...(limits.length > 0 && { caveats: limits.map(({ kind }) => kind).join(', ') }),
    rule: inlineText(finding.rule),
  };
  return [
    ...[headline, outlet, address, accessed, note, ''],
    `Sentence: ${showControls(analysis.text.slice(...nearIn(sentence, first[0]))).toWellFormed()}`,
    ...Object.entries(reading).map(([name, value]) => `${name}: ${value ?? 'none'}`),
    '',
  ].join('\n');
}
