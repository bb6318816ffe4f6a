import { t } from '../lib/i18n.ts';
import type { Conflict, Figure } from '../lib/model.ts';
import { FigureItem } from './FigureItem.tsx';
import { FigurePlot } from './FigurePlot.tsx';
import type { FindingEvents, FindingIndex } from './finding-index.ts';
import { GrowingList } from './GrowingList.tsx';

interface FigureListProps {
  index: FindingIndex;
  conflicts: readonly Conflict[];
  figures: readonly Figure[];
  first: number;
  selected: string | null;
  events: FindingEvents;
}

/** Differing figures of one quantity on a common axis first; then those that somebody gives, and the article's own, in reading order. */
export function FigureList({ index, conflicts, figures, first, selected, events }: FigureListProps) {
  const inConflict = new Set(conflicts.flatMap((conflict) => conflict.figures));
  const others = figures.filter(({ id }) => !inConflict.has(id));
  const shown = { index, first, selected, events };
  if (conflicts.length === 0 && others.length === 0) return <p class="nothing">{t('popup.noFigures')}</p>;
  return (
    <>
      {conflicts.length > 0 && (
        <>
          <p class="quiet">{t('figures.differ')}</p>
          <GrowingList
            class="plots"
            label={t('figures.differ')}
            items={conflicts}
            keyOf={(one) => one.id}
            first={first}
            wanted={conflicts.find((one) => one.id === selected || one.figures.includes(selected ?? ''))?.id ?? null}
          >
            {(conflict) => <FigurePlot index={index} conflict={conflict} selected={selected} events={events} />}
          </GrowingList>
        </>
      )}
      <PlainFigures {...shown} heading="figures.given" figures={others.filter(({ speaker }) => speaker !== null)} />
      <PlainFigures {...shown} heading="figures.unsourced" figures={others.filter(({ speaker }) => speaker === null)} />
    </>
  );
}

interface PlainFiguresProps extends Omit<FigureListProps, 'conflicts'> {
  heading: 'figures.given' | 'figures.unsourced';
}

/** Figures that nobody sets against others, under who gives them. */
function PlainFigures({ index, heading, figures, first, selected, events }: PlainFiguresProps) {
  if (figures.length === 0) return null;
  return (
    <>
      <h3 class="others">{t(heading)}</h3>
      <GrowingList
        class="figure-lines"
        label={t(heading)}
        items={figures}
        keyOf={(one) => one.id}
        first={first}
        wanted={figures.some(({ id }) => id === selected) ? selected : null}
      >
        {(figure) => <FigureItem index={index} figure={figure} selected={figure.id === selected} events={events} />}
      </GrowingList>
    </>
  );
}
