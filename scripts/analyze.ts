/** The command line of the analysis: `npm run --silent analyze -- FILE…`, one JSON line per file, in order. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { analyze } from '../lib/analysis/analyze.ts';
import { articleOfText } from '../lib/article/text-article.ts';
import { jsonLine } from '../lib/export/json.ts';
import type { Analysis, Article } from '../lib/model.ts';
import { readSavedPage } from './saved-page.ts';

interface Row {
  file: string;
  isArticle: boolean;
  signals: string[];
  analysis: Analysis | null;
  error: string | null;
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error(
    'Usage: npm run --silent analyze -- FILE… (.txt, .html or .html.gz; - reads one text from standard input)',
  );
  process.exit(2);
}
// Whoever reads our output may have had enough ("| head"): then there is nobody left to write to.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

for (const file of files) {
  const row = await rowOf(file);
  if (row.error) process.exitCode = 1;
  await new Promise<void>((done) => process.stdout.write(`${jsonLine(row)}\n`, () => done()));
  // A turn of the event loop, for weak references of the DOM hold their documents until then.
  await new Promise((done) => setImmediate(done));
}

async function rowOf(file: string): Promise<Row> {
  const row: Row = { file, isArticle: false, signals: [], analysis: null, error: null };
  try {
    const { article, isArticle, signals } = await read(file);
    row.isArticle = isArticle;
    row.signals = signals;
    if (article.text.trim() === '') throw new Error(`${file} holds no text.`);
    if (article.language !== 'en' && article.language !== 'und')
      throw new Error(`${file} is in another language (${article.language}); Caveat reads English.`);
    row.analysis = analyze(article);
  } catch (error) {
    row.error = sentenceOf(error, file);
  }
  return row;
}

async function read(file: string): Promise<{ article: Article; isArticle: boolean; signals: string[] }> {
  const bytes = readFileSync(file === '-' ? 0 : file);
  const content = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  if (!/\.html?(\.gz)?$/.test(file))
    return { article: articleOfText(content.toString('utf8')), isArticle: true, signals: ['plain-text'] };
  const reading = readSavedPage(content);
  if (!reading.ok) throw new Error(`${file} holds no text of an article.`);
  return { article: reading.article, ...reading.detection };
}

function sentenceOf(error: unknown, file: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return `${file} does not exist.`;
  if (code === 'EACCES') return `${file} may not be read.`;
  if (code === 'EISDIR') return `${file} is a folder.`;
  if (code === 'Z_DATA_ERROR' || code === 'Z_BUF_ERROR') return `${file} is damaged: it could not be unpacked.`;
  return error instanceof Error ? error.message : String(error);
}
