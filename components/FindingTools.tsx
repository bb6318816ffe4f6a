import type { ComponentChildren } from 'preact';
import { t } from '../lib/i18n.ts';
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

/** "Why?" and "Copy" under a finding; "Why?" unfolds the reason, the sentence, the rule, and what else can be done. */
export function FindingTools({ index, finding, events, under = [], children }: FindingToolsProps) {
  const words = nameFor(index, finding);
  return (
    <div class="tools">
      {children}
      {finding.kind !== 'caveat' && (
        <button
          type="button"
          class="plain-button"
          aria-label={t('why.copyNamed', [words])}
          onClick={() => events.onCopyFinding(finding)}
        >
          {t('why.copy')}
        </button>
      )}
      <Disclosure summary={t('why.button')} label={`${t('why.button')} ${words}`}>
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

/** A finding's words for the name of a button: short enough to listen to. */
export function nameFor(index: FindingIndex, finding: Finding): string {
  const words = wordsOf(index.analysis.text, spansOfFinding(finding));
  return words.length > 80 ? `${words.slice(0, 80)} …` : words;
}

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
      <p class="quiet">
        {t('why.rule')}: <PageText>{ruleOf(finding)}</PageText>
        {sureness && ` · ${t('why.sureness')}: ${sureness}`}
      </p>
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
      </p>
    </div>
  );
}
