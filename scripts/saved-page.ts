/** Saved pages for the command line: the same reader as in the browser, over a DOM without layout. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { type Reading, readArticle } from '../lib/article/read-article.ts';
import { sheetVisibility } from '../lib/article/sheet-visibility.ts';
import { languageOf } from '../lib/text/language.ts';

/** Where a page says how it is encoded. */
const HEAD = 4_096;

/** One window for the parser only: documents made by it have no window of their own, so nothing in them is run, loaded or styled. */
let parser: DOMParser | null = null;

/** Reads the page of one file; nothing of it is kept, run or fetched. */
export function readSavedPage(bytes: Uint8Array): Reading {
  parser ??= new new JSDOM('', { virtualConsole: new VirtualConsole() }).window.DOMParser();
  const reading = readArticle(parser.parseFromString(decode(bytes), 'text/html'), { visibility: sheetVisibility });
  if (reading.ok) reading.article.language = languageOf(reading.article.text);
  return reading;
}

function decode(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const label = /<meta[^>]{0,200}charset\s?=\s?["']?([\w-]{2,20})/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // an encoding nobody knows
  }
}
