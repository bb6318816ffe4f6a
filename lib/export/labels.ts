import type { CaveatName } from '../kind-names.ts';
import type { Mode, Response, SpeakerKind } from '../model.ts';

/** Every word of ours in an export, in one language. */
export interface ExportLabels {
  /** BCP 47; how dates are written. */
  locale: string;
  extracted: (version: string) => string;
  accessed: (time: string) => string;
  published: (day: string) => string;
  updated: (day: string) => string;
  by: (names: string) => string;
  noHeadline: string;
  noOutlet: string;
  noSpeaker: string;
  nothingFound: (paragraphs: number) => string;
  preview: string;
  capped: (read: number, all: number) => string;
  wholeArticle: string;
  noClaim: string;
  sections: Record<
    'claims' | 'unplaced' | 'general' | 'responses' | 'speakers' | 'statements' | 'figures' | 'conflicts',
    string
  >;
  opening: Record<'headline' | 'outlet' | 'url' | 'accessed' | 'note', string>;
  caveats: Record<CaveatName, string>;
  modes: Record<Mode, string>;
  responses: Record<Response, string>;
  speakerKinds: Record<SpeakerKind, string>;
}

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
    'at-odds': 'Figures differ',
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
