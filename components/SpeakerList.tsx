import { t, tn } from '../lib/i18n.ts';
import type { Speaker, SpeakerKind, Statement } from '../lib/model.ts';
import { showControls } from '../lib/text/visible-controls.ts';
import { Disclosure } from './Disclosure.tsx';
import type { FindingEvents, FindingIndex } from './finding-index.ts';
import { GrowingList } from './GrowingList.tsx';
import { RESPONSE_WORDS } from './ResponseList.tsx';
import { ShowButton } from './ShowButton.tsx';
import { StatementItem } from './StatementItem.tsx';
import { SpeakerName } from './WhoLine.tsx';

const KIND_COUNTS = {
  person: 'speakers.named',
  organization: 'speakers.institutions',
  document: 'speakers.documents',
  group: 'speakers.groups',
  unnamed: 'speakers.unnamed',
} as const satisfies Record<SpeakerKind, string>;

/** "4 named · 1 institution · 1 unnamed". */
export function speakerCounts(speakers: readonly Speaker[]): string {
  return Object.entries(KIND_COUNTS)
    .map(([kind, key]) => [key, speakers.filter((speaker) => speaker.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([key, count]) => tn(key, count))
    .join(' · ');
}

/** Statements shown under a speaker before "Show all". */
const FIRST_STATEMENTS = 5;

interface SpeakerListProps {
  index: FindingIndex;
  speakers: readonly Speaker[];
  /** Whether statements without a speaker stand at the end. */
  withUnknown: boolean;
  first: number;
  selected: string | null;
  events: FindingEvents;
}

/** The speakers; each unfolds to what the article has from them. */
export function SpeakerList({ index, speakers, withUnknown, first, selected, events }: SpeakerListProps) {
  const unknown = withUnknown ? (index.statementsBy.get(null) ?? []) : [];
  if (speakers.length === 0 && unknown.length === 0) return <p class="nothing">{t('popup.noSpeakers')}</p>;
  const selectedSpeaker = index.statements.get(selected ?? '')?.speaker;
  const holdsSelected = (id: string | null) => selected !== null && (selected === id || selectedSpeaker === id);
  return (
    <>
      {speakers.length > 0 && (
        <GrowingList
          class="rows"
          label={t('popup.speakers')}
          items={speakers}
          keyOf={(speaker) => speaker.id}
          first={first}
          wanted={speakers.find(({ id }) => holdsSelected(id))?.id ?? null}
        >
          {(speaker) => {
            const statements = index.statementsBy.get(speaker.id) ?? [];
            return (
              <div class={`speaker ${selected === speaker.id ? 'is-selected' : ''}`} data-finding={speaker.id}>
                <Disclosure
                  openFor={holdsSelected(speaker.id) ? selected : null}
                  class="speaker-button"
                  summary={
                    <>
                      <span class="speaker-name">
                        <SpeakerName speaker={speaker} />
                      </span>
                      <span class="quiet count">{statementCounts(statements) || withoutStatement(speaker)}</span>
                    </>
                  }
                >
                  {() => (
                    <SpeakerDetails
                      index={index}
                      speaker={speaker}
                      statements={statements}
                      selected={selected}
                      events={events}
                    />
                  )}
                </Disclosure>
              </div>
            );
          }}
        </GrowingList>
      )}
      {unknown.length > 0 && (
        <div class="speaker">
          <Disclosure
            openFor={holdsSelected(null) ? selected : null}
            class="speaker-button"
            summary={
              <>
                <span class="speaker-name quiet">{t('claim.notFound')}</span>
                <span class="quiet count">{tn('speakers.unknownCount', unknown.length)}</span>
              </>
            }
          >
            {() => <Statements index={index} statements={unknown} selected={selected} events={events} />}
          </Disclosure>
        </div>
      )}
    </>
  );
}

interface SpeakerDetailsProps extends StatementsProps {
  speaker: Speaker;
}

function SpeakerDetails({ index, speaker, statements, selected, events }: SpeakerDetailsProps) {
  return (
    <>
      {speaker.aliases.length > 0 && (
        <p class="quiet">{t('speakers.alsoCalled', [speaker.aliases.map(showControls).join(', ')])}</p>
      )}
      <p>
        <ShowButton words={showControls(speaker.name)} onClick={() => events.onReveal(speaker.id)} />
      </p>
      <Statements index={index} statements={statements} selected={selected} events={events} />
    </>
  );
}

interface StatementsProps {
  index: FindingIndex;
  statements: readonly Statement[];
  selected: string | null;
  events: FindingEvents;
}

function Statements({ index, statements, selected, events }: StatementsProps) {
  if (statements.length === 0) return null;
  return (
    <GrowingList
      class="statements"
      label={t('exports.statements')}
      items={statements}
      keyOf={(one) => one.id}
      first={FIRST_STATEMENTS}
      wanted={selected}
    >
      {(one) => <StatementItem index={index} statement={one} selected={one.id === selected} events={events} />}
    </GrowingList>
  );
}

function statementCounts(statements: readonly Statement[]): string {
  const count = (mode: Statement['mode']) => statements.filter((one) => one.mode === mode).length;
  const parts = [
    count('direct') > 0 && tn('speakers.direct', count('direct')),
    count('mixed') > 0 && tn('speakers.mixed', count('mixed')),
    count('indirect') > 0 && tn('speakers.indirect', count('indirect')),
  ].filter((part) => part !== false);
  return parts.join(', ');
}

const withoutStatement = ({ response }: Speaker) => t(response ? RESPONSE_WORDS[response] : 'speakers.nothingSaid');
