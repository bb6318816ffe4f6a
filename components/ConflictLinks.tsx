import { t, tn } from '../lib/i18n.ts';
import type { Conflict, Figure, Speaker } from '../lib/model.ts';
import { showControls } from '../lib/text/visible-controls.ts';
import type { FindingIndex } from './finding-index.ts';
import { wordsOf } from './finding-words.ts';
import { UnnamedSign } from './WhoLine.tsx';

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
          <a href={`#plots-${conflict.id}`} title={t('figures.differ')} dir="auto" lang="en">
            <span class="sign" aria-hidden="true">
              ≠
            </span>
            <span class="about">{showControls(conflict.about)}</span>
            {': '}
            {valuesOf(index, conflict).map(({ words, speaker }, place) => (
              <>
                {place > 0 && ' · '}
                <span class="value">{words}</span>
                {speaker && <GivenBy index={index} speaker={speaker} />}
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

function GivenBy({ index, speaker }: { index: FindingIndex; speaker: Speaker }) {
  return (
    <>
      {` (${shortName(index, speaker)}`}
      {speaker.kind === 'unnamed' && <UnnamedSign />})
    </>
  );
}

/** The values with who gives each, smallest first, vague words before all; what a speaker says twice stands in the later words. */
function valuesOf({ analysis, figures, speakers }: FindingIndex, conflict: Conflict) {
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
