/** Part 3: the analysis against libraries that do a part of its work: tags and entities; quotations, people and numbers. */
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import { articles } from './corpus.ts';
import { type BenchRow, median, rowsOf, spreadOf } from './table.ts';

const ROUNDS = 3;

export async function run(): Promise<BenchRow[]> {
  const { texts, from } = articles();
  const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
  const readers = {
    caveat: (text: string) => analyze(articleOfText(text)).statements.length,
    wink: (text: string) => {
      const doc = nlp.readDoc(text);
      return doc.tokens().out(nlp.its.pos).length + doc.entities().out().length;
    },
    compromise: (text: string) => {
      const doc = compromise(text);
      return doc.quotations().length + doc.people().length + doc.numbers().length;
    },
  };
  const names = ['caveat', 'wink', 'compromise'] as const;
  for (const name of names) for (const text of texts.slice(0, 20)) readers[name](text); // warm, as after a few articles

  const best = new Map(names.map((name) => [name, texts.map(() => Number.POSITIVE_INFINITY)]));
  for (let round = 0; round < ROUNDS; round++) {
    texts.forEach((text, i) => {
      for (let k = 0; k < names.length; k++) {
        const name = names[(i + k + round) % names.length] as (typeof names)[number];
        const times = best.get(name) as number[];
        if (name === 'compromise' && round > 0) continue; // slow enough to be told in one round
        times[i] = Math.min(
          times[i] as number,
          time(() => readers[name](text)),
        );
      }
    });
  }
  const own = best.get('caveat') as number[];
  const ratios = (name: 'wink' | 'compromise') => own.map((ms, i) => ms / ((best.get(name) as number[])[i] as number));
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const all = own.reduce((sum, ms) => sum + ms, 0);
  const row = rowsOf('analysis');
  return [
    row(
      'an article',
      median(own),
      'ms',
      spreadOf(own),
      null,
      `${texts.length} articles of ${from}; ${(size / 1000 / all).toFixed(1)} MB/s`,
    ),
    row('against wink-nlp (tags, entities)', median(ratios('wink')), '×', spreadOf(ratios('wink')), 4),
    row(
      'against compromise (quotations, people, numbers)',
      median(ratios('compromise')),
      '×',
      spreadOf(ratios('compromise')),
      0.1,
    ),
    row('time against length, 1 to 100 articles glued', growth(texts), 'exponent', null, 1.05),
    row('heap after 500 articles against after 50', heapGrowth(texts), '×', null, 1.2),
  ];
}

/** Slope of log time over log length. */
function growth(texts: readonly string[]): number {
  const sizes = [5, 10, 20, 40, 100];
  const points = sizes.map((count) => {
    const article = articleOfText(texts.slice(0, count).join('\n\n'));
    const ms = Math.min(...Array.from({ length: 3 }, () => time(() => analyze(article))));
    return [Math.log(article.text.length), Math.log(ms)] as const;
  });
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const mx = mean(points.map(([x]) => x));
  const my = mean(points.map(([, y]) => y));
  const over = points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return over / points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}

function heapGrowth(texts: readonly string[]): number {
  const after = (count: number) => {
    for (let i = 0; i < count; i++) analyze(articleOfText(texts[i % texts.length] as string));
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  const first = after(50);
  return after(450) / first;
}

function time(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
