import { cueOf } from '../lib/export/finding-words.ts';
import { t } from '../lib/i18n.ts';
import type { Figure } from '../lib/model.ts';
import type { ShownKind } from '../lib/shown-kinds.ts';
import { CaveatLabels } from './CaveatLabel.tsx';
import { FindingTools, nameFor } from './FindingTools.tsx';
import type { Finding, FindingEvents, FindingIndex } from './finding-index.ts';
import { figureInContext, wordsOf } from './finding-words.ts';
import { PageText } from './PageText.tsx';
import { ShowButton } from './ShowButton.tsx';
import { UnnamedSign } from './WhoLine.tsx';

interface FigureItemProps {
  index: FindingIndex;
  figure: Figure;
  /** For one of several values of a quantity that is named above them. */
  rival?: {
    /** The same value by the same speaker in other places. */
    repeats: readonly Figure[];
    /** Kinds of caveat that stand above already. */
    withoutKinds: ReadonlySet<ShownKind>;
  };
  selected: boolean;
  events: FindingEvents;
}

/** One figure on a line: its words as they stand in the article, and who gives it. Rivals stand alone, with the article's words for the time. */
export function FigureItem({ index, figure, rival, selected, events }: FigureItemProps) {
  const { text } = index.analysis;
  const { before, words, after } = figureInContext(index.analysis, figure);
  const cue = cueOf(index, figure);
  const speaker = index.speakers.get(figure.speaker ?? '');
  const places = [figure, ...(rival?.repeats ?? [])];
  const caveats = [...new Set(places.flatMap((one) => one.caveats))];
  const finding = (one: Figure): Finding => ({ kind: 'figure', figure: one });
  // Copied is what the row shows: the caveats of all its places.
  const whole = finding({ ...figure, caveats });
  return (
    <div class={`figure-line ${selected ? 'is-selected' : ''}`} data-finding={figure.id}>
      <p class="figure-words">
        <bdi lang="en">
          {!rival && before}
          <span class="figure-value">{words}</span>
          {!rival && after}
        </bdi>
        <span class="quiet">
          {speaker && ' · '}
          {speaker && <PageText>{speaker.name}</PageText>}
          {speaker?.kind === 'unnamed' && <UnnamedSign />}
          {cue && ' '}
          {cue && <PageText>{`“${cue}”`}</PageText>}
          {rival && !speaker && ` · ${t('claim.noOrigin')}`}
          {rival && figure.dated && ' · '}
          {rival && figure.dated && <PageText>{`“${wordsOf(text, [figure.dated])}”`}</PageText>}
        </span>
      </p>
      <span class="figure-places">
        {places.map((one) => (
          <ShowButton key={one.id} words={nameFor(index, finding(one))} onClick={() => events.onReveal(one.id)} />
        ))}
      </span>
      <FindingTools index={index} finding={whole} events={events}>
        <CaveatLabels index={index} caveats={caveats} without={rival?.withoutKinds} />
      </FindingTools>
    </div>
  );
}
