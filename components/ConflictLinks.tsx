import { t, tn } from '../lib/i18n.ts';
import type { Speaker } from '../lib/model.ts';
import type { ShownKind } from '../lib/shown-kinds.ts';
import { showControls } from '../lib/text/visible-controls.ts';
import { CaveatLabel } from './CaveatLabel.tsx';
import type { FindingIndex } from './finding-index.ts';
import { wordsOf } from './finding-words.ts';
import { commonKinds, kindsOfRow, type PlotRow, plotRows } from './plot-rows.ts';
import { UnnamedSign } from './WhoLine.tsx';

/** Kinds that tell how surely a value is given. The others have room below: with the claims, and with the plot. */
const HOW_SURELY: ReadonlySet<ShownKind> = new Set(['preliminary', 'estimate', 'alleged', 'secondhand']);
/** Conflicts that have a line of their own; the rest is counted. */
const MAX_LINES = 2;

/** Figures that differ, one line for each quantity: what is counted, the words of each value and who gives it. Leads to their plot. */
export function ConflictLinks({ index }: { index: FindingIndex }) {
  const { conflicts } = index.analysis;
  if (conflicts.length === 0) return null;
  return (
    <ul class="differing" aria-label={t('figures.differ')}>
      {conflicts.slice(0, MAX_LINES).map((conflict) => (
        <li key={conflict.id}>
          <a href={`#plots-${conflict.id}`} dir="auto" lang="en">
            <span class="sign" aria-hidden="true">
              ≠
            </span>
            <span class="about">{showControls(conflict.about)}</span>
            {': '}
            <Values index={index} rows={plotRows(conflict.figures.flatMap((id) => index.figures.get(id) ?? []))} />
          </a>
        </li>
      ))}
      {conflicts.length > MAX_LINES && (
        <li>
          <a href="#figures">{tn('popup.moreDiffer', conflicts.length - MAX_LINES)}</a>
        </li>
      )}
    </ul>
  );
}

/** The values beside each other, each with the kinds of caveat that do not go for all of them. */
function Values({ index, rows }: { index: FindingIndex; rows: readonly PlotRow[] }) {
  const common = commonKinds(index, rows);
  const times = new Set(rows.map(({ figure: { dated } }) => dated && wordsOf(index.analysis.text, [dated])));
  return (
    <>
      {rows.map((row, place) => (
        <>
          {place > 0 && ' · '}
          <ValueWords index={index} row={row} without={common} isTimed={times.size > 1} />
        </>
      ))}
    </>
  );
}

interface ValueWordsProps {
  index: FindingIndex;
  row: PlotRow;
  without: ReadonlySet<ShownKind>;
  /** Whether the values are of different times. */
  isTimed: boolean;
}

/** The words of a value, later ones where it is given twice, and in brackets who gives it, the article's words for its time, and how surely. */
function ValueWords({ index, row, without, isTimed }: ValueWordsProps) {
  const { text } = index.analysis;
  const { figure, repeats } = row;
  const speaker = index.speakers.get(figure.speaker ?? '');
  const dated = isTimed && figure.dated && `“${wordsOf(text, [figure.dated])}”`;
  const kinds = [...kindsOfRow(index, row)].filter((kind) => HOW_SURELY.has(kind) && !without.has(kind));
  const parts = [
    speaker && (
      <>
        {shortName(index, speaker)}
        {speaker.kind === 'unnamed' && <UnnamedSign />}
      </>
    ),
    dated,
    ...kinds.map((kind) => <CaveatLabel key={kind} kind={kind} />),
  ].filter(Boolean);
  return (
    <>
      <span class="value">{wordsOf(text, [(repeats.at(-1) ?? figure).span])}</span>
      {parts.map((part, place) => (
        <>
          {place === 0 ? ' (' : ', '}
          {part}
          {place === parts.length - 1 && ')'}
        </>
      ))}
    </>
  );
}

/** "Kirby" for John Kirby, where the article calls him so and nobody else has a name with that end. */
function shortName({ analysis }: FindingIndex, { name, aliases, kind }: Speaker): string {
  const end = aliases.find((alias) => kind === 'person' && name.endsWith(` ${alias}`));
  const isHis = analysis.speakers.every((one) => one.name === name || !one.name.endsWith(` ${end}`));
  return showControls(end !== undefined && isHis ? end : name);
}
