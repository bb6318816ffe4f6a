import { useMemo, useState } from 'preact/hooks';
import { t } from '../lib/i18n.ts';
import type { Analysis, Span } from '../lib/model.ts';
import { spansOf } from '../lib/text/findings.ts';
import { ExampleArticle } from './ExampleArticle.tsx';
import { type FindingEvents, indexFindings } from './finding-index.ts';
import { PopupView } from './PopupView.tsx';

interface ExampleReadingProps {
  analysis: Analysis;
  /** Copying, which only the page can do. */
  copying: Omit<FindingEvents, 'onReveal'>;
}

/** A worked example: an article, and beside it the very lists the popup shows. "Show" leads to the words in the article. */
export function ExampleReading({ analysis, copying }: ExampleReadingProps) {
  const [shown, setShown] = useState<readonly Span[]>([]);
  const [selected, setSelected] = useState<string | null>(null);
  const index = useMemo(() => indexFindings(analysis), [analysis]);
  const onReveal = (id: string) => {
    setShown([...spansOf(analysis, id)]);
    setSelected(id);
  };
  return (
    <div class="example">
      <article aria-label={t('welcome.exampleArticle')}>
        <p class="example-label">{t('welcome.exampleArticle')}</p>
        <ExampleArticle analysis={analysis} shown={shown} />
      </article>
      <div class="example-found">
        <p class="example-label">{t('welcome.exampleFound')}</p>
        <PopupView index={index} selected={selected} events={{ ...copying, onReveal }} />
      </div>
    </div>
  );
}
