/** An analysis as a plain document: what Markdown prints and the printable view shows. All text in it is fit to be shown. */

import type { Analysis, CaveatKind } from '../model.ts';
import { shownKind } from '../shown-kinds.ts';
import { inlineText } from '../text/visible-controls.ts';
import { caveatsOf, given, quoted, stretchesOf, whoOf } from './finding-words.ts';
import type { ExportLabels } from './labels.ts';
import { generalCaveats, type Lookup, lookupOf } from './lookup.ts';
import { dayOf, type ExportContext, type Opening, openingOf } from './opening.ts';

export interface OutlineEntry {
  /** The article's words in quotation marks, or a name. */
  words: string;
  /** Who, when, how: shown after the words. */
  details: string[];
  /** Each caveat: its label and the article's words for it. */
  caveats: { label: string; words: string }[];
}

export interface OutlineSection {
  kind: keyof ExportLabels['sections'];
  title: string;
  entries: OutlineEntry[];
}

export interface Outline {
  opening: Opening;
  /** What was not read, and what was not found; sentences. */
  notes: string[];
  /** Only those that hold something, in the order of the popup. */
  sections: OutlineSection[];
}

export function outlineOf(analysis: Analysis, context: ExportContext, labels: ExportLabels): Outline {
  const lookup = lookupOf(analysis);
  const sections: [OutlineSection['kind'], OutlineEntry[]][] = [
    [
      'claims',
      analysis.claims
        .filter((claim) => caveatsOf(lookup, claim.caveats).length > 0)
        .flatMap((claim) => findingEntry(lookup, claim.target, claim.caveats, labels)),
    ],
    ['unplaced', generalEntries(lookup, labels, (kind) => kind !== 'correction')],
    ['general', generalEntries(lookup, labels, (kind) => kind === 'correction')],
    ['conflicts', conflictEntries(lookup)],
    ['responses', responseEntries(lookup, labels)],
    ['speakers', speakerEntries(lookup, labels)],
    ['figures', analysis.figures.flatMap(({ id, caveats }) => findingEntry(lookup, id, caveats, labels))],
    ['statements', analysis.statements.flatMap(({ id, caveats }) => findingEntry(lookup, id, caveats, labels))],
  ];
  return {
    opening: openingOf(analysis.article, context, labels),
    notes: notesOf(analysis, labels),
    sections: sections
      .filter(([, entries]) => entries.length > 0)
      .map(([kind, entries]) => ({ kind, title: labels.sections[kind], entries })),
  };
}

function findingEntry(lookup: Lookup, id: string, caveats: readonly string[], labels: ExportLabels): OutlineEntry[] {
  const statement = lookup.statements.get(id);
  const finding = statement ?? lookup.figures.get(id);
  if (!finding) return [];
  const named = whoOf(lookup, finding.speaker) ?? (statement ? labels.noSpeaker : null);
  const { words, who } = given(lookup, finding, named);
  const when = finding.when && dayOf(finding.when, labels.locale);
  const mode = statement ? labels.modes[statement.mode] : null;
  return [{ words, details: present(who, mode, when), caveats: caveatEntries(lookup, caveats, labels) }];
}

function caveatEntries(lookup: Lookup, ids: readonly string[], labels: ExportLabels): OutlineEntry['caveats'] {
  return caveatsOf(lookup, ids).map((caveat) => ({
    label: labels.caveats[shownKind(caveat)],
    words: quoted(stretchesOf(lookup, [caveat.span])),
  }));
}

/** Caveats that limit no claim: corrections are about the article; of the others the claim was not found. */
function generalEntries(lookup: Lookup, labels: ExportLabels, isMeant: (kind: CaveatKind) => boolean): OutlineEntry[] {
  return generalCaveats(lookup.analysis)
    .filter(({ kind }) => isMeant(kind))
    .map((caveat) => ({
      words: quoted(stretchesOf(lookup, [caveat.span])),
      details: [labels.caveats[shownKind(caveat)]],
      caveats: [],
    }));
}

function conflictEntries(lookup: Lookup): OutlineEntry[] {
  return lookup.analysis.conflicts.map((conflict) => ({
    words: inlineText(conflict.about),
    details: conflict.figures.flatMap((id) => {
      const figure = lookup.figures.get(id);
      if (!figure) return [];
      const who = whoOf(lookup, figure.speaker);
      return [quoted(stretchesOf(lookup, [figure.span])) + (who ? ` (${who})` : '')];
    }),
    caveats: [],
  }));
}

function responseEntries(lookup: Lookup, labels: ExportLabels): OutlineEntry[] {
  return lookup.analysis.speakers.flatMap(({ id, response }) => {
    if (!response) return [];
    const refusal = lookup.analysis.caveats.find(({ kind, speaker }) => kind === 'no-response' && speaker === id);
    const words = response !== 'denied' && refusal ? quoted(stretchesOf(lookup, [refusal.span])) : null;
    return [{ words: whoOf(lookup, id) ?? '', details: present(labels.responses[response], words), caveats: [] }];
  });
}

function speakerEntries(lookup: Lookup, labels: ExportLabels): OutlineEntry[] {
  return lookup.analysis.speakers.map(({ id, kind }) => ({
    words: whoOf(lookup, id) ?? '',
    details: [labels.speakerKinds[kind]],
    caveats: [],
  }));
}

function notesOf({ coverage, caveats, limits }: Analysis, labels: ExportLabels): string[] {
  const { paragraphsRead, cappedAt, preview } = coverage;
  return [
    ...(preview ? [labels.preview] : []),
    ...(cappedAt === null ? [] : [labels.capped(paragraphsRead, cappedAt)]),
    ...(caveats.length === 0 ? [labels.nothingFound(paragraphsRead)] : []),
    ...limits.map(inlineText),
  ];
}

const present = (...details: (string | null)[]) =>
  details.filter((detail) => detail !== null && detail !== '') as string[];
