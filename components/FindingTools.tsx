import type { ComponentChildren } from 'preact';
import { figureWords } from '../lib/export/finding-words.ts';
import { t } from '../lib/i18n.ts';
import { showControls } from '../lib/text/visible-controls.ts';
import { Disclosure } from './Disclosure.tsx';
import type { Finding, FindingEvents, FindingIndex } from './finding-index.ts';
import { reasonOf, ruleOf, surenessOf } from './finding-reasons.ts';
import { idOfFinding, sentenceAround, spansOfFinding, wordsOf } from './finding-words.ts';
import { PageText } from './PageText.tsx';
import { ShowButton } from './ShowButton.tsx';

interface FindingToolsProps {
  index: FindingIndex;
  finding: Finding;
  events: FindingEvents;
  /** What "Why?" explains besides the finding itself, before it: the caveats of a claim. */
  under?: readonly Finding[];
  /** Before the buttons, on their line. */
  children?: ComponentChildren;
}

/** "Why?" and "Copy" under a finding; "Why?" unfolds the reason, the sentence, what else can be done, and the rule. */
export function FindingTools({ index, finding, events, under = [], children }: FindingToolsProps) {
  const words = nameFor(index, finding);
  return (
    <div class="tools">
      {children}
      <Disclosure
        summary={t('why.button')}
        label={`${t('why.button')} ${words}`}
        beside={
          finding.kind !== 'caveat' && (
            <button
              type="button"
              class="plain-button"
              aria-label={t('why.copyNamed', [words])}
              onClick={() => events.onCopyFinding(finding)}
            >
              {t('why.copy')}
            </button>
          )
        }
      >
        {() =>
          [...under, finding].map((one) => (
            <Reasons key={idOfFinding(one)} index={index} finding={one} events={events} />
          ))
        }
      </Disclosure>
      {index.notMarkable.has(idOfFinding(finding)) && <span class="quiet">{t('claim.notMarkable')}</span>}
    </div>
  );
}

/** A finding's words for the name of a button: short enough to listen to; of a figure what it counts and who gives it, too. */
export function nameFor(index: FindingIndex, finding: Finding): string {
  if (finding.kind !== 'figure') return firstWords(wordsOf(index.analysis.text, spansOfFinding(finding)));
  const { words, of } = figureWords(index.analysis.text, finding.figure);
  const speaker = index.speakers.get(finding.figure.speaker ?? '');
  const named = [of ? `${words} ${of}` : words, ...(speaker ? [speaker.name] : [])];
  return named.map((one) => firstWords(showControls(one))).join(', ');
}

const firstWords = (words: string) => (words.length > 80 ? `${words.slice(0, 80)} …` : words);

function Reasons({ index, finding, events }: Omit<FindingToolsProps, 'under' | 'children'>) {
  const [span] = spansOfFinding(finding);
  const sentence = span && sentenceAround(index.analysis, span);
  const sureness = surenessOf(finding);
  return (
    <div class="reasons" data-why={idOfFinding(finding)}>
      <p>{reasonOf(index, finding)}</p>
      {sentence && (
        <blockquote class="sentence" dir="auto" lang="en">
          {sentence.before}
          <mark>{sentence.words}</mark>
          {sentence.after}
        </blockquote>
      )}
      {sureness && (
        <p class="quiet">
          {t('why.sureness')}: {sureness}
        </p>
      )}
      <p class="tools-row">
        {finding.kind === 'caveat' && (
          <ShowButton words={nameFor(index, finding)} onClick={() => events.onReveal(finding.caveat.id)} />
        )}
        {span && (
          <button type="button" class="plain-button" onClick={() => events.onCopyLink(span)}>
            {t('why.link')}
          </button>
        )}
        <button
          type="button"
          class="plain-button"
          title={t('why.reportNote')}
          onClick={() => events.onReport(idOfFinding(finding))}
        >
          {t('why.report')}
        </button>
        <span class="quiet">
          {t('why.rule')}: <PageText>{ruleOf(finding)}</PageText>
        </span>
      </p>
    </div>
  );
}
