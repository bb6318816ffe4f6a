import { t, tn } from '../lib/i18n.ts';
import type { Conflict, Figure, Speaker } from '../lib/model.ts';
import { showControls } from '../lib/text/visible-controls.ts';
import type { FindingIndex } from './finding-index.ts';
import { wordsOf } from './finding-words.ts';
import { UnnamedSign } from './WhoLine.tsx';

/** Conflicts that have a line of their own; the rest is counted. */
const MAX_LINES = 2;
/** Values on a line; of more, those in the middle are left out. No article read so far has more than five. */
const MAX_VALUES = 6;

/** Figures that differ, one line for each quantity: what is counted, the words of each value and who gives it. Leads to their plot. */
export function ConflictLinks({ index }: { index: FindingIndex }) {
  const { conflicts } = index.analysis;
  if (conflicts.length === 0) return null;
  return (
    <ul class="differing" aria-label={t('figures.differ')}>
      {conflicts.slice(0, MAX_LINES).map((conflict) => (
        <li key={conflict.id}>
          <a href={`#plots-${conflict.id}`} title={t('figures.differ')} dir="auto" lang="en">
            <span class="sign" aria-hidden="true">
              ≠
            </span>
            <span class="about">{showControls(conflict.about)}</span>
            {': '}
            {ends(valuesOf(index, conflict)).map((value, place) => (
              <>
                {place > 0 && ' · '}
                {value ? <ValueWords index={index} {...value} /> : '…'}
              </>
            ))}
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

interface Value {
  words: string;
  /** Null when the article gives it in its own voice. */
  speaker: Speaker | null;
}

function ValueWords({ index, words, speaker }: Value & { index: FindingIndex }) {
  return (
    <>
      <span class="value">{words}</span>
      {speaker && ` (${shortName(index, speaker)}`}
      {speaker?.kind === 'unnamed' && <UnnamedSign />}
      {speaker && ')'}
    </>
  );
}

/** The values, or the first and the last of many, with null for those between. */
function ends(values: readonly Value[]): readonly (Value | null)[] {
  return values.length > MAX_VALUES
    ? [...values.slice(0, MAX_VALUES / 2), null, ...values.slice(-MAX_VALUES / 2)]
    : values;
}

/** The values with who gives each, smallest first, vague words before all; what a speaker says twice stands in the later words. */
function valuesOf({ analysis, figures, speakers }: FindingIndex, conflict: Conflict): Value[] {
  const values = new Map<string, Figure>();
  for (const figure of conflict.figures.flatMap((id) => figures.get(id) ?? []))
    values.set(`${figure.speaker} ${figure.bound} ${figure.value ?? wordsOf(analysis.text, [figure.span])}`, figure);
  const least = ({ value }: Figure) => [value ?? Number.NEGATIVE_INFINITY].flat()[0] as number;
  return [...values.values()]
    .toSorted((a, b) => Math.sign(least(a) - least(b)) || 0) // two vague ones: ∞ − ∞ is no number
    .map((figure) => ({
      words: wordsOf(analysis.text, [figure.span]),
      speaker: speakers.get(figure.speaker ?? '') ?? null,
    }));
}

/** "Kirby" for John Kirby, where the article calls him so and nobody else has a name with that end. */
function shortName({ analysis }: FindingIndex, { name, aliases, kind }: Speaker): string {
  const end = aliases.find((alias) => kind === 'person' && name.endsWith(` ${alias}`));
  const isHis = analysis.speakers.every((one) => one.name === name || !one.name.endsWith(` ${end}`));
  return showControls(end !== undefined && isHis ? end : name);
}
