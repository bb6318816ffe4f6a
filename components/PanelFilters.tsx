import { kindLabel, t } from '../lib/i18n.ts';
import { SHOWN_KINDS, shownKind } from '../lib/shown-kinds.ts';
import { showControls } from '../lib/text/visible-controls.ts';
import type { FindingFilter } from './finding-filter.ts';
import type { FindingIndex } from './finding-index.ts';
import { useUniqueId } from './unique-id.ts';

interface PanelFiltersProps {
  index: FindingIndex;
  filter: FindingFilter;
  onFilter: (filter: FindingFilter) => void;
}

/** Search, and a choice among the kinds of caveat and the speakers of this article. */
export function PanelFilters({ index, filter, onFilter }: PanelFiltersProps) {
  const id = useUniqueId();
  const present = new Set(index.analysis.caveats.map(shownKind));
  const kinds = SHOWN_KINDS.filter((kind) => present.has(kind));
  return (
    <search class="filters">
      <input
        type="search"
        value={filter.search}
        placeholder={t('panel.search')}
        aria-label={t('panel.search')}
        onInput={(event) => onFilter({ ...filter, search: event.currentTarget.value })}
      />
      {kinds.length > 1 && (
        <select
          id={`${id}-kind`}
          aria-label={t('panel.kind')}
          value={filter.kind ?? ''}
          onChange={(event) =>
            onFilter({ ...filter, kind: kinds.find((one) => one === event.currentTarget.value) ?? null })
          }
        >
          <option value="">{t('panel.everyKind')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindLabel(kind)}
            </option>
          ))}
        </select>
      )}
      {index.analysis.speakers.length > 1 && (
        <select
          id={`${id}-speaker`}
          aria-label={t('panel.speaker')}
          value={filter.speaker ?? ''}
          onChange={(event) => onFilter({ ...filter, speaker: event.currentTarget.value || null })}
        >
          <option value="">{t('panel.everybody')}</option>
          {index.analysis.speakers.map((speaker) => (
            <option key={speaker.id} value={speaker.id}>
              {showControls(speaker.name)}
            </option>
          ))}
        </select>
      )}
    </search>
  );
}
