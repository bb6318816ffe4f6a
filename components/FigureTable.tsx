import { formatNumber, t } from '../lib/i18n.ts';
import type { Bound, Figure } from '../lib/model.ts';
import type { FindingIndex } from './finding-index.ts';
import { wordsOf } from './finding-words.ts';
import { PageText } from './PageText.tsx';

export const BOUND_WORDS = {
  exact: 'figures.exact',
  about: 'figures.about',
  more: 'figures.more',
  less: 'figures.less',
  range: 'figures.range',
  vague: 'figures.vague',
} as const satisfies Record<Bound, string>;

interface FigureTableProps {
  index: FindingIndex;
  figures: readonly Figure[];
  caption: string;
}

/** The values of one conflict in rows: what the plot draws, in words and numbers. */
export function FigureTable({ index, figures, caption }: FigureTableProps) {
  const { text } = index.analysis;
  const isDated = figures.some(({ dated }) => dated !== null);
  return (
    <table class="figure-table">
      <caption>
        <PageText>{caption}</PageText>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('figures.words')}</th>
          <th scope="col">{t('figures.value')}</th>
          <th scope="col">{t('figures.givenBy')}</th>
          {isDated && <th scope="col">{t('figures.time')}</th>}
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => {
          const speaker = index.speakers.get(figure.speaker ?? '');
          return (
            <tr key={figure.id}>
              <th scope="row">
                <PageText>{wordsOf(text, [figure.span])}</PageText>
              </th>
              <td>{valueWords(figure)}</td>
              <td>{speaker ? <PageText>{speaker.name}</PageText> : t('claim.noOrigin')}</td>
              {isDated && <td>{figure.dated && <PageText>{wordsOf(text, [figure.dated])}</PageText>}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** "about 3,000", "30 – 60, range", "no number given". */
function valueWords({ value, bound, unit }: Figure): string {
  if (value === null) return t(BOUND_WORDS.vague);
  const numbers = Array.isArray(value) ? value : [value];
  const digits = numbers.map((number) => formatNumber(number, { maximumFractionDigits: 20 })).join(' – ');
  return `${digits}${unit === '%' ? ' %' : unit ? ` ${unit}` : ''}, ${t(BOUND_WORDS[bound])}`;
}
