/** W3C Web Annotation (https://www.w3.org/TR/annotation-model/): every statement, figure and caveat with the place of its words. */

import type { Analysis, CaveatKind, Span } from '../model.ts';
import { shownKind } from '../shown-kinds.ts';
import { caveatsOf, quoted, stretchesOf, whoOf } from './finding-words.ts';
import type { ExportLabels } from './labels.ts';
import { type Lookup, lookupOf } from './lookup.ts';
import { type ExportContext, openingOf } from './opening.ts';
import { selectorsIn, type TextPositionSelector, type TextQuoteSelector } from './text-selectors.ts';
import { urnOf } from './uuid.ts';
import { webUrl } from './web-url.ts';

interface Software {
  type: 'Software';
  name: string;
}

interface TextualBody {
  type: 'TextualBody';
  purpose: 'describing' | 'tagging';
  value: string;
  format: 'text/plain';
  language: string;
}

interface Target {
  source: string;
  selector: [TextQuoteSelector, TextPositionSelector];
}

export interface WebAnnotation {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'Annotation';
  motivation: 'describing';
  created: string;
  creator: Software;
  generator: Software;
  body: TextualBody[];
  target: Target | Target[];
}

interface Sketch {
  id: string;
  spans: readonly Span[];
  tag: string;
  lines: string[];
}

/** The collection as JSON-LD, with its one page inside. Deterministic: the same analysis and context give the same bytes. */
export function toWebAnnotations(analysis: Analysis, context: ExportContext, labels: ExportLabels): string {
  const lookup = lookupOf(analysis);
  const { headline, outlet, published, address, accessed, note } = openingOf(analysis.article, context, labels);
  const selectorOf = selectorsIn(analysis.text, analysis.blocks);
  const items = sketchesOf(lookup, labels)
    .filter(({ spans }) => spans.some(([start, end]) => start < end))
    .map((sketch) => annotationOf(lookup, sketch, selectorOf, context, labels));
  const id = idOf(analysis, context, 'collection');
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: [headline, outlet, published, address, accessed, note].filter(Boolean).join(' — '),
    created: context.accessedAt,
    creator: softwareOf(context),
    generator: softwareOf(context),
    total: items.length,
    first: { id: idOf(analysis, context, 'page 1'), type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function sketchesOf(lookup: Lookup, labels: ExportLabels): Sketch[] {
  const { statements, figures, caveats } = lookup.analysis;
  const said = [
    ...statements.map((statement) => ({ ...statement, spans: statement.content, tag: 'statement' })),
    ...figures.map((figure) => ({ ...figure, spans: [figure.span], tag: 'figure' })),
  ].map(({ id, spans, tag, speaker, caveats: limits }) => ({
    id,
    spans,
    tag,
    lines: [
      whoOf(lookup, speaker) ?? (tag === 'statement' ? labels.noSpeaker : ''),
      ...caveatsOf(lookup, limits).map(
        (caveat) => `${labels.caveats[shownKind(caveat)]}: ${wordsOf(lookup, [caveat.span])}`,
      ),
    ],
  }));
  const limiting = caveats.map((caveat) => ({
    id: caveat.id,
    spans: [caveat.span],
    tag: `caveat:${caveat.kind}`,
    lines: [
      labels.caveats[shownKind(caveat)],
      ...(caveat.covers.length === 0 ? [aboutNone(caveat.kind, labels)] : coveredLines(lookup, caveat.covers)),
    ],
  }));
  return [...said, ...limiting];
}

const aboutNone = (kind: CaveatKind, labels: ExportLabels) =>
  kind === 'correction' ? labels.wholeArticle : labels.noClaim;

function coveredLines(lookup: Lookup, covers: readonly string[]): string[] {
  return covers.flatMap((id) => {
    const figure = lookup.figures.get(id);
    const spans = figure ? [figure.span] : lookup.statements.get(id)?.content;
    return spans ? [wordsOf(lookup, spans)] : [];
  });
}

function annotationOf(
  lookup: Lookup,
  sketch: Sketch,
  selectorOf: ReturnType<typeof selectorsIn>,
  context: ExportContext,
  labels: ExportLabels,
): WebAnnotation {
  const source = webUrl(context.url) ?? idOf(lookup.analysis, context, 'source');
  const language = labels.locale;
  const lines = [...sketch.lines, labels.extracted(context.version)].filter((line) => line !== '');
  const targets = sketch.spans.map((span): Target => ({ source, selector: selectorOf(span) }));
  const [only, ...more] = targets;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: idOf(lookup.analysis, context, sketch.id),
    type: 'Annotation',
    motivation: 'describing',
    created: context.accessedAt,
    creator: softwareOf(context),
    generator: softwareOf(context),
    body: [
      { type: 'TextualBody', purpose: 'describing', value: lines.join('\n'), format: 'text/plain', language },
      { type: 'TextualBody', purpose: 'tagging', value: sketch.tag, format: 'text/plain', language: 'en' },
    ],
    target: only && more.length === 0 ? only : targets,
  };
}

const softwareOf = ({ version }: ExportContext): Software => ({ type: 'Software', name: `Caveat ${version}` });
const wordsOf = (lookup: Lookup, spans: readonly Span[]) => quoted(stretchesOf(lookup, spans));
const idOf = ({ text }: Analysis, { url, accessedAt }: ExportContext, part: string) =>
  urnOf([url, accessedAt, part, text.length, text.slice(0, 1_000)].join('\n'));
