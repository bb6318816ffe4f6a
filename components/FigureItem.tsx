import { t } from '../lib/i18n.ts';
import type { CaveatKind, Figure } from '../lib/model.ts';
import { CaveatLabels } from './CaveatLabel.tsx';
import { FindingTools, nameFor } from './FindingTools.tsx';
import type { Finding, FindingEvents, FindingIndex } from './finding-index.ts';
import { figureWords } from './finding-words.ts';
import { PageText } from './PageText.tsx';
import { ShowButton } from './ShowButton.tsx';
import { UnnamedSign } from './WhoLine.tsx';

interface FigureItemProps {
  index: FindingIndex;
  figure: Figure;
  /** False where what is measured stands above already. */
  withMeasure: boolean;
  /** Kinds of caveat that stand above already. */
  withoutKinds?: ReadonlySet<CaveatKind>;
  selected: boolean;
  events: FindingEvents;
}

/** One figure on a line: its words, what it counts, who gives it. */
export function FigureItem({ index, figure, withMeasure, withoutKinds, selected, events }: FigureItemProps) {
  const finding: Finding = { kind: 'figure', figure };
  const { words, of } = figureWords(index.analysis, withMeasure ? figure : { ...figure, of: null, unit: '' });
  const speaker = index.speakers.get(figure.speaker ?? '');
  return (
    <div class={`figure-line ${selected ? 'is-selected' : ''}`} data-finding={figure.id}>
      <p class="figure-words">
        <bdi lang="en">
          <span class="figure-value">{words}</span>
          {of && ` ${of}`}
        </bdi>
        <span class="quiet">
          {' · '}
          {speaker ? <PageText>{speaker.name}</PageText> : t('claim.noOrigin')}
          {speaker?.kind === 'unnamed' && <UnnamedSign />}
        </span>
      </p>
      <ShowButton words={nameFor(index, finding)} onClick={() => events.onReveal(figure.id)} />
      <FindingTools index={index} finding={finding} events={events}>
        <CaveatLabels index={index} caveats={figure.caveats} without={withoutKinds} />
      </FindingTools>
    </div>
  );
}
