/** The exports with English labels of the tests' own. What the interface gives is tested with it. */
import { citationOf as cite, copyLine as copy } from '../../lib/export/citation.ts';
import { type CsvTable, toCsv as csv } from '../../lib/export/csv.ts';
import type { ExportLabels } from '../../lib/export/labels.ts';
import { toMarkdown as markdown } from '../../lib/export/markdown.ts';
import type { ExportContext } from '../../lib/export/opening.ts';
import { mistakeReport as report } from '../../lib/export/report.ts';
import { toWebAnnotations as annotations } from '../../lib/export/web-annotation.ts';
import type { Analysis, ArticleMeta, Figure, Statement } from '../../lib/model.ts';

export const ENGLISH: ExportLabels = {
  locale: 'en-GB',
  extracted: (version) => `Extracted automatically by Caveat ${version} from the text shown; not a fact check.`,
  accessed: (time) => `Accessed ${time}`,
  published: (day) => day,
  updated: (day) => `updated ${day}`,
  by: (names) => `By ${names}`,
  noHeadline: 'Article without a headline',
  noOutlet: 'Outlet not given',
  noSpeaker: 'The article gives no name for this source',
  nothingFound: (paragraphs) =>
    `No caveat wording found in ${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}. That does not mean the claims were verified.`,
  preview: 'Only the part shown on the page was read.',
  capped: (read, all) => `The first ${read} of ${all} paragraphs were read.`,
  wholeArticle: 'About the article as a whole',
  noClaim: 'Caveat did not find which claim this is about.',
  sections: {
    claims: 'Unverified claims, in the article’s own words',
    unplaced: 'Caveat did not find which claims these are about',
    general: 'About the article as a whole',
    responses: 'Responses',
    speakers: 'Speakers',
    statements: 'Statements',
    figures: 'Figures',
    conflicts: 'Different figures for the same thing',
  },
  opening: { headline: 'Headline', outlet: 'Outlet', url: 'URL', accessed: 'Accessed', note: 'Note' },
  caveats: {
    unverified: 'Not independently verified',
    unclear: 'Unclear',
    preliminary: 'Preliminary',
    estimate: 'Estimate or projection',
    anonymous: 'Source not named',
    'no-response': 'No answer or no comment',
    alleged: 'Alleged',
    disputed: 'Disputed or denied',
    'no-evidence': 'No evidence offered',
    secondhand: 'Reported by others',
    correction: 'Corrected or updated',
    'at-odds': 'Accounts differ',
  },
  modes: { direct: 'Direct quotation', indirect: 'Indirect speech', mixed: 'Partly quoted' },
  responses: { declined: 'Declined to comment', 'no-response': 'Gave no answer', denied: 'Denied' },
  speakerKinds: {
    person: 'person',
    organization: 'organisation',
    document: 'document',
    group: 'group',
    unnamed: 'not named',
  },
};

export const citationOf = (article: ArticleMeta, context: ExportContext) => cite(article, context, ENGLISH);
export const copyLine = (analysis: Analysis, finding: Statement | Figure, context: ExportContext) =>
  copy(analysis, finding, context, ENGLISH);
export const toCsv = (analysis: Analysis, table: CsvTable, context: ExportContext) =>
  csv(analysis, table, context, ENGLISH);
export const toMarkdown = (analysis: Analysis, context: ExportContext) => markdown(analysis, context, ENGLISH);
export const mistakeReport = (analysis: Analysis, id: string, context: ExportContext) =>
  report(analysis, id, context, ENGLISH);
export const toWebAnnotations = (analysis: Analysis, context: ExportContext) => annotations(analysis, context, ENGLISH);
