import type { Mode, Response, SpeakerKind } from '../model.ts';
import type { ShownKind } from '../shown-kinds.ts';

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
  caveats: Record<ShownKind, string>;
  modes: Record<Mode, string>;
  responses: Record<Response, string>;
  speakerKinds: Record<SpeakerKind, string>;
}
