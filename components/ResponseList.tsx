import { t } from '../lib/i18n.ts';
import type { Response, Span, Speaker } from '../lib/model.ts';
import { FindingTools } from './FindingTools.tsx';
import type { Finding, FindingEvents, FindingIndex } from './finding-index.ts';
import { quoted, withoutName, wordsOf } from './finding-words.ts';
import { GrowingList } from './GrowingList.tsx';
import { PageText } from './PageText.tsx';
import { ShowButton } from './ShowButton.tsx';

/** Who did not comment, did not answer or denied, and the article's words for it. */
export interface ShownResponse {
  id: string;
  /** Null when the article does not say whom it asked. */
  speaker: Speaker | null;
  response: Response;
  /** Null when the words could not be found: the response is then named in words of ours. */
  words: Span | null;
}

export const RESPONSE_WORDS = {
  declined: 'speakers.declined',
  'no-response': 'speakers.noResponse',
  denied: 'speakers.denied',
} as const satisfies Record<Response, string>;

/** The responses in reading order of the speakers; those of nobody named last. */
export function responsesOf({ analysis, statementsBy }: FindingIndex): ShownResponse[] {
  const refusals = analysis.caveats.filter(({ kind }) => kind === 'no-response');
  const named = analysis.speakers.flatMap((speaker): ShownResponse[] => {
    if (!speaker.response) return [];
    const refusal = refusals.find((caveat) => caveat.speaker === speaker.id);
    const denial = statementsBy.get(speaker.id)?.find(({ stance }) => stance === 'denies');
    if (speaker.response === 'denied') {
      const words: Span | null = denial ? [denial.cue?.[0] ?? denial.content[0]![0], denial.content.at(-1)![1]] : null;
      const inOrder = words !== null && words[0] < words[1] && words[1] - words[0] < 600 ? words : null;
      return [{ id: denial?.id ?? speaker.id, speaker, response: 'denied', words: inOrder }];
    }
    return [{ id: refusal?.id ?? speaker.id, speaker, response: speaker.response, words: refusal?.span ?? null }];
  });
  const unnamed = refusals
    .filter(({ speaker }) => speaker === null)
    .map(({ id, span }): ShownResponse => ({ id, speaker: null, response: 'no-response', words: span }));
  return [...named, ...unnamed];
}

interface ResponseListProps {
  index: FindingIndex;
  responses: readonly ShownResponse[];
  first: number;
  selected: string | null;
  events: FindingEvents;
}

/** Unlike the key of a speaker who said nothing else, by whose id such a response goes. */
const keyOf = ({ id }: { id: string }) => `response-${id}`;

/** Refusals, missing answers and denials, one a line. */
export function ResponseList({ index, responses, first, selected, events }: ResponseListProps) {
  if (responses.length === 0) return <p class="nothing">{t('popup.noResponses')}</p>;
  return (
    <GrowingList
      class="rows"
      label={t('popup.responses')}
      items={responses}
      keyOf={keyOf}
      first={first}
      wanted={selected && keyOf({ id: selected })}
    >
      {(response) => {
        const { speaker } = response;
        const finding = findingOf(index, response.id);
        const words = response.words
          ? quoted(withoutName(wordsOf(index.analysis.text, [response.words]), speaker))
          : t(RESPONSE_WORDS[response.response]);
        return (
          <div class={`row ${response.id === selected ? 'is-selected' : ''}`} data-finding={response.id}>
            <p class="row-words">
              {speaker ? (
                <PageText class="name">{speaker.name}</PageText>
              ) : (
                <span class="quiet">{t('speakers.nobodyResponse')}</span>
              )}{' '}
              {response.words ? (
                <PageText class="response-words">{words}</PageText>
              ) : (
                <span class="quiet">{words}</span>
              )}
            </p>
            {finding && <FindingTools index={index} finding={finding} events={events} />}
            <ShowButton words={speaker?.name ?? words} onClick={() => events.onReveal(response.id)} />
          </div>
        );
      }}
    </GrowingList>
  );
}

/** The refusal or the denial a response rests on; null when only the speaker is known. */
function findingOf({ caveats, statements }: FindingIndex, id: string): Finding | null {
  const caveat = caveats.get(id);
  if (caveat) return { kind: 'caveat', caveat };
  const statement = statements.get(id);
  return statement ? { kind: 'statement', statement } : null;
}
