/**
 * Caveats against the articles annotated by hand: `npm run eval -- caveats [--list caveats]`. Prints the scorer's measures for both sets,
 * how many of the caveats found in news reach the reader beside a claim, and the time the finder takes.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { analyze } from '../../lib/analysis/analyze.ts';
import { findCaveats } from '../../lib/analysis/caveats/caveats.ts';
import { findRefusals } from '../../lib/analysis/caveats/responses.ts';
import { prepare } from '../../lib/analysis/reading.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import type { Analysis, Span } from '../../lib/model.ts';
import { overlap } from '../../lib/text/spans.ts';

interface Annotated {
  caveats: { span: Span; kind: string }[];
}

export function run(shared: string, options: string[]) {
  for (const set of ['gold', 'caveats']) {
    const folder = `${shared}${set}`;
    const rows = readdirSync(`${folder}/text`).map((name) => {
      const file = `${folder}/text/${name}`;
      return { file, analysis: analyze(articleOfText(readFileSync(file, 'utf8'))) };
    });
    const scored = spawnSync('node', [`${shared}eval/score-gold.mjs`, folder, ...listing(options)], {
      input: rows.map((row) => JSON.stringify(row)).join('\n'),
      encoding: 'utf8',
    });
    if (scored.status !== 0) throw new Error(scored.stderr);
    console.log(`\n${set}: ${rows.length} articles`);
    console.log(
      scored.stdout
        .split('\n')
        .filter((line) => /^(?:[-+] |measure|caveats|covered)/.test(line))
        .join('\n'),
    );
    if (set === 'gold') printReach(folder, rows);
    printTwice(rows.map(({ analysis }) => analysis));
    printSpeed(rows);
  }
}

const listing = (options: string[]) => (options.includes('--list') ? ['--list', 'caveats'] : []);

/** Of the annotated caveats that limit a claim (a refusal is shown as a response, a correction as such): how many stand beside one. */
function printReach(folder: string, rows: { file: string; analysis: Analysis }[]) {
  let wanted = 0;
  let reached = 0;
  for (const { file, analysis } of rows) {
    const shown = new Set(analysis.claims.flatMap((claim) => claim.caveats));
    const gold = JSON.parse(readFileSync(file.replace('/text/', '/').replace(/txt$/, 'json'), 'utf8')) as Annotated;
    for (const { span, kind } of gold.caveats) {
      wanted++;
      const found = analysis.caveats.find((caveat) => overlap(caveat.span, span) > 0 && caveat.kind === kind);
      const isResponse = kind === 'no-response' && found !== undefined && found.speaker !== null;
      if (found && (isResponse || found.covers.length === 0 || shown.has(found.id))) reached++;
    }
  }
  console.log(
    `folder ${folder.split('/').at(-1)}: ${reached} of ${wanted} caveats reach the panel (${percent(reached, wanted)} %)`,
  );
}

function printTwice(analyses: Analysis[]) {
  const twice = analyses.filter(({ claims }) => new Set(claims.map(({ target }) => target)).size < claims.length);
  console.log(`articles in which a claim stands twice: ${twice.length}`);
}

/** Processor time of the caveat finder with everything it is tied to; other processes don't count. */
function printSpeed(rows: { analysis: Analysis }[]) {
  const prepared = rows.map(({ analysis }) => {
    const reading = prepare(articleOfText(analysis.text));
    const refusals = findRefusals(reading);
    return { reading, findings: { ...analysis, refusals, refusalSpeakers: refusals.map(() => null) } };
  });
  const rounds = 60;
  const find = () => {
    for (const { reading, findings } of prepared)
      findCaveats(reading, { ...findings, refusals: findRefusals(reading) });
  };
  for (let i = 0; i < rounds; i++) find();
  const before = process.cpuUsage();
  for (let i = 0; i < rounds; i++) find();
  const { user, system } = process.cpuUsage(before);
  const each = (user + system) / 1_000 / rounds / rows.length;
  console.log(`${each.toFixed(2)} ms of processor time an article for caveats and refusals, on top of its tokens`);
}

const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);
