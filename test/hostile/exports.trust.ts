/** Names that programs would run, in every file a reader can take out. The same code makes the files in both browsers. */
import { parse } from 'csv-parse/sync';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../lib/export/json.ts';
import { Analysis } from '../../lib/model.ts';
import { toCsv, toMarkdown, toWebAnnotations } from '../helpers/english-exports.ts';
import { CONTEXT, sampleAnalysis } from '../helpers/sample-analysis.ts';

const NAMES = [
  '=HYPERLINK("http://x.example")',
  '+1+cmd|x',
  '@SUM(A1)',
  '](javascript:alert(1))',
  '<img src=x onerror=alert(1)>',
  'Two\nlines',
  'Line\u2028separator',
];
const withName = (name: string): Analysis => {
  const sample = sampleAnalysis();
  return { ...sample, speakers: sample.speakers.map((one) => ({ ...one, name, role: name })) };
};

describe('a name that is a formula, markup or a link is text in every file', () => {
  test.each(NAMES)('case 28 · both browsers · CSV: %j', (name) => {
    for (const table of ['figures', 'speakers', 'statements'] as const)
      for (const row of parse(toCsv(withName(name), table, CONTEXT), { bom: true, relax_column_count: true }))
        for (const cell of row as string[]) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  test.each(NAMES)('case 28 · both browsers · Markdown: %j', (name) => {
    const html = micromark(toMarkdown(withName(name), CONTEXT), {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });
    expect(html).not.toMatch(/<img|<script|javascript:[^"]*"|href="(?!https:\/\/www\.example\.com)/i);
  });

  test.each(NAMES)('case 28 · both browsers · JSON comes back as it was: %j', (name) => {
    expect(Analysis.safeParse(JSON.parse(toJson(withName(name))))).toEqual({ success: true, data: withName(name) });
    expect(() => JSON.parse(toWebAnnotations(withName(name), CONTEXT))).not.toThrow();
  });
});

describe('hidden and stacked characters are made visible in every file', () => {
  const name = 'A\u202Eda Br\u200Bandt';
  test.each([
    ['Markdown', () => toMarkdown(withName(name), CONTEXT)],
    ['CSV', () => toCsv(withName(name), 'speakers', CONTEXT)],
  ])('case 22 · both browsers · %s', (_name, make) => {
    expect(make()).toMatch(/U.{0,2}202E/); // Markdown escapes the brackets and the sign
    expect(make()).not.toMatch(/[\u202A-\u202E]/u);
  });
});
