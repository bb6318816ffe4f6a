/**
 * Who said what, against PolNeAR (and with `--gold` the articles annotated by hand): `npm run eval -- statements [--set train|dev]
 * [--list misses|false|rules] [--class speech|direct|indirect|mixed] [--every N]`.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { prepare } from '../../lib/analysis/reading.ts';
import { type Attribution, findAttributions } from '../../lib/analysis/statements/statements.ts';
import type { Span } from '../../lib/model.ts';
import { blocksOfText } from '../../lib/text/blocks.ts';

interface Gold {
  source: Span[] | null;
  cue: Span[] | null;
  content: Span[];
}
interface Prepared {
  content: Set<number>;
  source: Set<number> | null;
  type: string;
  cueClass: string;
}
interface Article {
  file: string;
  text: string;
  annotators: Gold[][];
}
interface Scorer {
  readGold(textDir: string, goldDir: string): Article[];
  score(articles: Article[], predictions: Map<string, Attribution[]>): ScoreTable;
  prepare(statement: object, tokens: object[], text: string): Prepared | null;
  tokenize(text: string): object[];
  match(gold: Prepared[], predicted: Prepared[], weight: (g: Prepared, p: Prepared) => number): Map<number, number>;
  sourceRight(gold: Set<number> | null, predicted: Set<number> | null, tokens: object[]): boolean;
}
interface Measure {
  p: number;
  r: number;
  f: number;
}
interface ScoreTable {
  articles: number;
  tok: Measure;
  groups: Record<string, { gold: number; pred: number; det: Measure; wsw: Measure; exact: Measure; src: number }>;
}

/** Prints the measures of the statements against the corpora in `shared`. */
export async function run(shared: string, options: string[]) {
  const scorer = (await import(pathToFileURL(`${shared}eval/score-attribution.mjs`).href)) as Scorer;
  const option = (name: string) => (options.includes(name) ? (options[options.indexOf(name) + 1] ?? '') : null);
  const list = option('--list');
  if (options.includes('--gold')) return printGold(shared, list);
  const set = option('--set') ?? 'dev';
  const every = Number(option('--every') ?? 1);
  const articles = scorer
    .readGold(`${shared}corpora/polnear/${set}/text`, `${shared}corpora/polnear/${set}/attributions`)
    .filter((_, n) => n % every === 0);
  const started = performance.now();
  const predictions = new Map(articles.map(({ file, text }) => [file, attributionsOf(text)]));
  const elapsed = performance.now() - started;
  const wanted = option('--class') ?? 'speech';
  if (list === 'misses' || list === 'false') printFaults(scorer, articles, predictions, list, wanted, option('--rule'));
  printTable(scorer.score(articles, predictions));
  printRules(scorer, articles, predictions, list === 'rules');
  console.log(`${(elapsed / articles.length).toFixed(2)} ms an article`);
}

/** The statements' contents against the articles annotated by hand; who the speakers are is not looked at. */
function printGold(shared: string, list: string | null) {
  const lines = readdirSync(`${shared}gold/text`).map((file) => {
    const statements = attributionsOf(readFileSync(`${shared}gold/text/${file}`, 'utf8')).map((one) => ({
      ...one,
      speaker: null,
    }));
    return JSON.stringify({ file, analysis: { speakers: [], statements, figures: [], conflicts: [], caveats: [] } });
  });
  const scored = spawnSync(
    'node',
    [`${shared}eval/score-gold.mjs`, `${shared}gold`, ...(list ? ['--list', 'statements'] : [])],
    { input: lines.join('\n'), encoding: 'utf8' },
  );
  console.log(
    scored.stdout
      .split('\n')
      .filter((line) => /^(?:[-+] |measure|statements)/.test(line))
      .join('\n'),
  );
}

function attributionsOf(text: string): Attribution[] {
  return findAttributions(prepare({ text, blocks: blocksOfText(text), article: { published: null } }));
}

function printTable(table: ScoreTable) {
  const cell = ({ p, r, f }: Measure) => [p, r, f].map((x) => x.toFixed(1).padStart(5)).join(' ');
  console.log(`articles ${table.articles}; content tokens P/R/F1 ${cell(table.tok)}`);
  console.log(
    'group      gold  pred | content found P/R/F1 |     exact P/R/F1    | who said what P/R/F1 | source right',
  );
  for (const [name, k] of Object.entries(table.groups))
    console.log(
      `${name.padEnd(9)} ${String(k.gold).padStart(5)} ${String(k.pred).padStart(5)} |  ${cell(k.det)}   |  ${cell(k.exact)}  |  ${cell(k.wsw)}   | ${k.src.toFixed(1)}`,
    );
}

/** For each statement whether its content is found, and with the right source; against the first annotator. */
function* verdicts(scorer: Scorer, { text, annotators }: Article, predicted: Attribution[]) {
  const tokens = scorer.tokenize(text);
  const gold = annotators[0]!
    .map((one) => ({ one, prepared: scorer.prepare(one, tokens, text) }))
    .filter((x) => x.prepared);
  const guess = predicted
    .map((one) => ({ one, prepared: scorer.prepare(one, tokens, text) }))
    .filter((x) => x.prepared);
  const found = scorer.match(
    gold.map((x) => x.prepared!),
    guess.map((x) => x.prepared!),
    (g, p) => {
      let shared = 0;
      for (const x of g.content) if (p.content.has(x)) shared++;
      const jaccard = shared / (g.content.size + p.content.size - shared);
      return jaccard >= 0.5 ? jaccard : 0;
    },
  );
  const taken = new Map([...found].map(([g, p]) => [p, g]));
  for (const [g, { one, prepared }] of gold.entries()) {
    const p = found.get(g);
    const other = p === undefined ? null : guess[p]!;
    yield {
      kind: 'gold' as const,
      gold: one,
      prepared: prepared!,
      other: other?.one ?? null,
      right: other ? scorer.sourceRight(prepared!.source, other.prepared!.source, tokens) : false,
    };
  }
  for (const [p, { one, prepared }] of guess.entries()) {
    const g = taken.get(p);
    const other = g === undefined ? null : gold[g]!;
    yield {
      kind: 'guess' as const,
      guess: one,
      prepared: prepared!,
      other: other?.one ?? null,
      right: other ? scorer.sourceRight(other.prepared!.source, prepared!.source, tokens) : false,
    };
  }
}

function printRules(scorer: Scorer, articles: Article[], predictions: Map<string, Attribution[]>, detailed: boolean) {
  const rows = new Map<string, [number, number, number]>();
  const count = (name: string, found: boolean, right: boolean) => {
    const row = rows.get(name) ?? [0, 0, 0];
    rows.set(name, [row[0] + 1, row[1] + Number(found), row[2] + Number(right)]);
  };
  for (const article of articles)
    for (const verdict of verdicts(scorer, article, predictions.get(article.file) ?? [])) {
      if (verdict.kind !== 'guess') continue;
      count(`sureness ${verdict.guess.sureness}`, verdict.other !== null, verdict.right);
      if (!detailed) continue;
      count(`rule ${verdict.guess.rule}`, verdict.other !== null, verdict.right);
      const cue = verdict.guess.cue ? article.text.slice(...verdict.guess.cue).toLowerCase() : '-';
      count(`cue ${cue} ${verdict.guess.rule.split('-').at(-1)}`, verdict.other !== null, verdict.right);
    }
  for (const [name, [all, found, right]] of [...rows].sort((a, b) => b[1][0] - a[1][0]))
    if (all >= 4)
      console.log(
        `${name.padEnd(42)} ${String(all).padStart(5)}  content ${((100 * found) / all).toFixed(1).padStart(5)} %  source too ${((100 * right) / all).toFixed(1).padStart(5)} %`,
      );
}

function printFaults(
  scorer: Scorer,
  articles: Article[],
  predictions: Map<string, Attribution[]>,
  list: string,
  wanted: string,
  rule: string | null,
) {
  for (const article of articles) {
    const cut = (spans: readonly Span[] | null) =>
      (spans ?? []).map((span) => article.text.slice(...span).replace(/\s+/g, ' ')).join(' … ');
    for (const verdict of verdicts(scorer, article, predictions.get(article.file) ?? [])) {
      if (verdict.right || (verdict.prepared.cueClass !== wanted && verdict.prepared.type !== wanted)) continue;
      if (verdict.kind === 'gold' && list === 'misses') {
        const { gold, other } = verdict;
        const at = Math.min(...[...gold.content, ...(gold.cue ?? []), ...(gold.source ?? [])].map(([start]) => start));
        console.log(
          `- ${article.file}\n  S[${cut(gold.source)}] C[${cut(gold.cue)}] X[${cut(gold.content)}]\n  ${other ? `got S[${cut(other.source ? [other.source] : null)}] ${other.rule}` : `text: ${article.text.slice(Math.max(0, at - 60), at + 240).replace(/\s+/g, ' ')}`}`,
        );
      } else if (verdict.kind === 'guess' && list === 'false' && (!rule || verdict.guess.rule === rule)) {
        const { guess } = verdict;
        const at = Math.min(...guess.content.map(([start]) => start), guess.cue?.[0] ?? Infinity);
        console.log(
          `+ ${guess.rule}  S[${cut(guess.source ? [guess.source] : null)}] C[${cut(guess.cue ? [guess.cue] : null)}] X[${cut(guess.content)}]\n  ${verdict.other ? `gold S[${cut(verdict.other.source)}]` : `text: ${article.text.slice(Math.max(0, at - 80), at + 200).replace(/\s+/g, ' ')}`}`,
        );
      }
    }
  }
}
