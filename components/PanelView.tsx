import { useEffect, useMemo, useState } from 'preact/hooks';
import { isCorrection } from '../lib/export/lookup.ts';
import { kindLabel, t, tn } from '../lib/i18n.ts';
import { ClaimList, isAbout } from './ClaimList.tsx';
import { CoverageLine } from './CoverageLine.tsx';
import { FigureList } from './FigureList.tsx';
import { type FilteredFindings, filterFindings, NO_FILTER } from './finding-filter.ts';
import { claimsOf, type FindingIndex } from './finding-index.ts';
import { PanelFilters } from './PanelFilters.tsx';
import type { FindingsProps } from './ReadyView.tsx';
import { ResponseList } from './ResponseList.tsx';
import { Section } from './Section.tsx';
import { SpeakerList, speakerCounts } from './SpeakerList.tsx';
import { TabBar } from './TabBar.tsx';
import { useUniqueId } from './unique-id.ts';

const VIEWS = ['unverified', 'speakers', 'figures', 'responses', 'all'] as const;
type ViewName = (typeof VIEWS)[number];

const LABELS = {
  unverified: 'panel.unverified',
  speakers: 'popup.speakers',
  figures: 'popup.figures',
  responses: 'popup.responses',
  all: 'panel.all',
} as const satisfies Record<ViewName, string>;

/** Fewer entries are seen at a glance. */
const MIN_FILTERED = 8;

/** The findings in tabs, with search and filters. A finding picked on the page opens the tab it stands in. */
export function PanelView({ index, selected, events }: FindingsProps) {
  const [view, setView] = useState<ViewName>('unverified');
  const [filter, setFilter] = useState(NO_FILTER);
  const panelId = useUniqueId();
  const found = useMemo(() => filterFindings(index, filter), [index, filter]);

  useEffect(() => {
    if (selected === null) return;
    setFilter(NO_FILTER);
    setView((current) => (current === 'all' ? current : viewOf(index, selected)));
  }, [index, selected]);

  const counts = countsOf(found);
  const filtered = filter !== NO_FILTER && (filter.kind !== null || filter.speaker !== null || filter.search !== '');
  return (
    <>
      <CoverageLine coverage={index.analysis.coverage} />
      <TabBar
        label={t('panel.views')}
        tabs={VIEWS.map((id) => ({ id, label: t(LABELS[id]), count: counts[id] }))}
        current={view}
        panelId={panelId}
        onChange={setView}
      />
      {(filter !== NO_FILTER || counts.all >= MIN_FILTERED) && (
        <PanelFilters index={index} filter={filter} onFilter={setFilter} />
      )}
      <p class="visually-hidden" role="status">
        {filtered && tn('panel.found', counts[view])}
      </p>
      <div class="tab-panel" role="tabpanel" id={panelId} aria-labelledby={`${panelId}-${view}`} tabIndex={-1}>
        {view !== 'all' && <h2 class="visually-hidden">{t(LABELS[view])}</h2>}
        {filtered && !holds(found, view) ? (
          <p class="nothing">
            {t('panel.nothingFits')}{' '}
            <button type="button" class="plain-button" onClick={() => setFilter(NO_FILTER)}>
              {t('panel.clearFilter')}
            </button>
          </p>
        ) : (
          <Findings {...{ index, found, view, filtered, selected, events }} />
        )}
      </div>
    </>
  );
}

function Findings({
  index,
  found,
  view,
  filtered,
  selected,
  events,
}: FindingsProps & { found: FilteredFindings; view: ViewName; filtered: boolean }) {
  const shared = { index, selected, events, first: Number.POSITIVE_INFINITY };
  const claims = <ClaimList {...shared} claims={found.claims} caveats={found.caveats} />;
  const speakers = <SpeakerList {...shared} speakers={found.speakers} withUnknown={found.withUnknown} />;
  const figures = <FigureList {...shared} conflicts={found.conflicts} figures={found.figures} />;
  const responses = <ResponseList {...shared} responses={found.responses} />;
  switch (view) {
    case 'unverified':
      return claims;
    case 'speakers':
      return (
        <>
          <p class="quiet">{speakerCounts(found.speakers)}</p>
          {speakers}
        </>
      );
    case 'figures':
      return figures;
    case 'responses':
      return responses;
    case 'all': {
      // That the article has none is not said of what the filter leaves out.
      const has = (one: ViewName) => !filtered || holds(found, one);
      return (
        <>
          {has('unverified') && (
            <Section
              id="unverified"
              title={t('popup.unverified')}
              note={holds(found, 'unverified') ? t('popup.ownWords') : undefined}
            >
              {claims}
            </Section>
          )}
          {found.corrections.length > 0 && (
            <Section id="corrections" title={kindLabel('correction')}>
              <ClaimList {...shared} claims={[]} caveats={found.corrections} />
            </Section>
          )}
          {has('responses') && (
            <Section id="responses" title={t('popup.responses')}>
              {responses}
            </Section>
          )}
          {has('speakers') && (
            <Section id="speakers" title={t('popup.speakers')} note={speakerCounts(found.speakers)}>
              {speakers}
            </Section>
          )}
          {has('figures') && (
            <Section id="figures" title={t('popup.figures')}>
              {figures}
            </Section>
          )}
        </>
      );
    }
    default:
      return view satisfies never;
  }
}

function countsOf(found: FilteredFindings): Record<ViewName, number> {
  const unverified = found.claims.length + found.caveats.length;
  const speakers = found.speakers.length;
  const figures = found.figures.length;
  const responses = found.responses.length;
  return {
    unverified,
    speakers,
    figures,
    responses,
    all: unverified + found.corrections.length + speakers + figures + responses,
  };
}

/** Whether a view has anything to show; statements of nobody stand with the speakers, but are no speaker. */
const holds = (found: FilteredFindings, view: ViewName): boolean =>
  countsOf(found)[view] > 0 || (found.withUnknown && (view === 'speakers' || view === 'all'));

/** The tab in which a finding stands first. */
function viewOf(index: FindingIndex, id: string): ViewName {
  if (claimsOf(index).some((claim) => isAbout(claim, id))) return 'unverified';
  if (index.figures.has(id)) return 'figures';
  const caveat = index.caveats.get(id);
  if (caveat && isCorrection(caveat)) return 'all';
  if (caveat) return caveat.kind === 'no-response' ? 'responses' : 'unverified';
  return 'speakers';
}
