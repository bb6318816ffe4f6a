import type { ExportLabels } from '../lib/export/labels.ts';
import { currentLanguage, kindLabel, t, tn } from '../lib/i18n.ts';
import { intlLocale } from '../lib/interface-language.ts';
import { SHOWN_KINDS } from '../lib/shown-kinds.ts';
import { MODES } from './WhoLine.tsx';

/** The words of ours in an export, in the interface's language. */
export function exportLabels(): ExportLabels {
  return {
    locale: intlLocale(currentLanguage()),
    extracted: (version) => t('exports.extracted', [version]),
    accessed: (time) => t('exports.accessed', [time]),
    published: (day) => day,
    updated: (day) => t('header.updated', [day]),
    by: (names) => t('header.by', [names]),
    noHeadline: t('header.noHeadline'),
    noOutlet: t('exports.noOutlet'),
    noSpeaker: t('claim.notFound'),
    nothingFound: (paragraphs) => tn('states.nothingFound', paragraphs),
    preview: t('exports.preview'),
    capped: (read, all) => tn('states.partlyRead', read, [all]),
    wholeArticle: t('popup.wholeArticle'),
    noClaim: t('popup.noClaim'),
    sections: {
      claims: t('exports.claims'),
      unplaced: t('popup.noClaim'),
      general: t('popup.wholeArticle'),
      responses: t('popup.responses'),
      speakers: t('popup.speakers'),
      statements: t('exports.statements'),
      figures: t('popup.figures'),
      conflicts: t('figures.differ'),
    },
    opening: {
      headline: t('exports.headline'),
      outlet: t('exports.outlet'),
      url: t('exports.address'),
      accessed: t('exports.accessedLabel'),
      note: t('exports.note'),
    },
    caveats: Object.fromEntries(SHOWN_KINDS.map((kind) => [kind, kindLabel(kind)])) as ExportLabels['caveats'],
    modes: { direct: t(MODES.direct), indirect: t(MODES.indirect), mixed: t(MODES.mixed) },
    responses: {
      declined: t('speakers.declined'),
      'no-response': t('speakers.noResponse'),
      denied: t('speakers.denied'),
    },
    speakerKinds: {
      person: t('exports.person'),
      organization: t('exports.organization'),
      document: t('exports.document'),
      group: t('exports.group'),
      unnamed: t('speakers.nobodyResponse'),
    },
  };
}
