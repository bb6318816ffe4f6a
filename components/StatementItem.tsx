import { formatWhen, t } from '../lib/i18n.ts';
import type { Statement } from '../lib/model.ts';
import { CaveatLabels } from './CaveatLabel.tsx';
import { FindingTools, nameFor } from './FindingTools.tsx';
import { FindingWords } from './FindingWords.tsx';
import type { Finding, FindingEvents, FindingIndex } from './finding-index.ts';
import { ShowButton } from './ShowButton.tsx';
import { MODES } from './WhoLine.tsx';

interface StatementItemProps {
  index: FindingIndex;
  statement: Statement;
  selected: boolean;
  events: FindingEvents;
}

/** One statement under its speaker: how it is given, its words, its caveats by name. */
export function StatementItem({ index, statement, selected, events }: StatementItemProps) {
  const finding: Finding = { kind: 'statement', statement };
  const date = statement.when && formatWhen(statement.when, index.analysis.article.published);
  return (
    <div class={`statement ${selected ? 'is-selected' : ''}`} data-finding={statement.id}>
      <div class="card-title">
        <p class="quiet">
          {t(MODES[statement.mode])}
          {date && `, ${t('speakers.dated', [date])}`}
        </p>
        <ShowButton words={nameFor(index, finding)} onClick={() => events.onReveal(statement.id)} />
      </div>
      <FindingWords index={index} finding={finding} />
      {statement.sureness === 'doubtful' && <p class="quiet">{t('claim.notSure')}</p>}
      <FindingTools index={index} finding={finding} events={events}>
        <CaveatLabels index={index} caveats={statement.caveats} />
      </FindingTools>
    </div>
  );
}
