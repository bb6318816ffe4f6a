import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../lib/export/markdown.ts';
import { webUrl } from '../../lib/export/web-url.ts';
import { FUZZ_MS, RUNS } from '../fuzz/runs.ts';
import { arbitraryAnalysis, arbitraryContext } from '../helpers/arbitrary-analysis.ts';
import { toMarkdown } from '../helpers/english-exports.ts';
import {
  CONTEXT,
  caveatOf,
  emptyAnalysis,
  sampleAnalysis,
  spanOf,
  speakerOf,
  statementOf,
} from '../helpers/sample-analysis.ts';

const htmlOf = (markdown: string) => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

test('the file opens with headline, outlet, address, time of access and what it is', () => {
  const [headline, outlet, address, accessed, note] = toMarkdown(sampleAnalysis(), CONTEXT).split('\n\n');
  expect(headline).toBe('# Ferry sinks off Kestrel Bay');
  expect(outlet).toBe('Kestrel Post · 20 November 2026 · updated 21 November 2026 · By Arda Lindqvist, Mo Teller');
  expect(address).toBe('<https://www.example.com/news/ferry?id=7#top>');
  expect(accessed).toBe('Accessed 22 November 2026, 14:10 UTC');
  expect(note).toBe('*Extracted automatically by Caveat 1.2.3 from the text shown; not a fact check.*');
});

test('a claim stands with who made it and with the article’s own words of doubt', () => {
  const markdown = toMarkdown(sampleAnalysis(), CONTEXT);
  expect(markdown).toContain(
    [
      '- “more than 300 crates of fruit” — Ines Varga, harbour master',
      '  - **Preliminary:** “citing early counts”',
      '  - **Not independently verified:** “could not be checked by anyone on the quay”',
    ].join('\n'),
  );
  expect(markdown).toContain('- crates — “more than 300” (Ines Varga, harbour master) — “About 300” (a dock worker)');
  expect(markdown).toContain('- “We had no warning, … None at all.” — Ines Varga, harbour master');
  expect(markdown).toContain('- shipping line — Gave no answer — “gave no answer to our calls”');
  expect(markdown).toContain('- “We had no warning,” — The article gives no name for this source');
});

test('only a correction is about the article as a whole; of another caveat on no claim it is said that none was found', () => {
  const text = 'The dam held. It is not clear who sent the boats. An earlier version gave another name.';
  const markdown = toMarkdown(
    {
      ...emptyAnalysis(text),
      caveats: [
        caveatOf('c1', spanOf(text, 'not clear who sent the boats'), { kind: 'unclear' }),
        caveatOf('c2', spanOf(text, 'An earlier version gave another name'), { kind: 'correction' }),
      ],
    },
    CONTEXT,
  );
  const sections = markdown.split('\n## ').slice(1);
  expect(sections.map((section) => section.split('\n')[0])).toEqual([
    'Caveat did not find which claims these are about',
    'About the article as a whole',
  ]);
  expect(sections[0]).toContain('not clear who sent the boats');
  expect(sections[1]).toContain('An earlier version');
});

test('a denial stands with its verb; a claim that only a refusal to comment limits is none; a month is no day', () => {
  const text = 'Ann Roe denied in May that the boat leaked. The yard declined to comment.';
  const denial = statementOf('s1', [spanOf(text, 'the boat leaked')], {
    ...{ speaker: 'p1', source: spanOf(text, 'Ann Roe'), cue: spanOf(text, 'denied') },
    ...{ mode: 'indirect', stance: 'denies', when: '2026-05', caveats: ['c1'] },
  });
  const markdown = toMarkdown(
    {
      ...emptyAnalysis(text),
      speakers: [speakerOf('p1', { name: 'Ann Roe' })],
      statements: [denial],
      caveats: [caveatOf('c1', spanOf(text, 'The yard declined to comment'), { kind: 'no-response', covers: ['s1'] })],
      claims: [{ id: 'k1', target: 's1', caveats: ['c1'] }],
    },
    CONTEXT,
  );
  expect(markdown).toContain('## Statements\n\n- Ann Roe denied “the boat leaked” — Indirect speech — May 2026\n');
  expect(markdown).not.toContain('No answer');
  expect(markdown).not.toContain('## Unverified');
});

test('an article without caveats is not said to be verified', () => {
  expect(toMarkdown(emptyAnalysis('One paragraph of news.'), CONTEXT)).toContain(
    'No caveat wording found in 1 paragraph. That does not mean the claims were verified.',
  );
});

test('an address that is none of the web is text', () => {
  const markdown = toMarkdown(sampleAnalysis(), { ...CONTEXT, url: 'javascript:alert(1)' });
  expect(htmlOf(markdown)).not.toContain('<a');
  expect(htmlOf(markdown)).toContain('javascript:alert(1)');
});

test('whatever the page writes, Markdown shows it and makes nothing of it', { timeout: FUZZ_MS }, () => {
  const ALLOWED = new Set(['h1', 'h2', 'p', 'em', 'ul', 'li', 'strong']);
  fc.assert(
    fc.property(arbitraryAnalysis, arbitraryContext, (analysis, context) => {
      const html = htmlOf(toMarkdown(analysis, context));
      const tags = [...html.matchAll(/<\/?([a-z0-9-]+)([^>]*)>/gi)].filter(([, name]) => !ALLOWED.has(name ?? ''));
      const links = tags.filter(([tag]) => tag !== '</a>').map(([tag]) => tag);
      const link = webUrl(context.url);
      expect(links.length).toBe(link ? 1 : 0);
      expect(links.every((tag) => /^<a href="https?:/i.test(tag))).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

test('an escaped line is read back as the same line', { timeout: FUZZ_MS }, () => {
  fc.assert(
    fc.property(arbitraryAnalysis, ({ text }) => {
      const line = text
        .toWellFormed()
        .replace(/[\s\0]+/g, ' ')
        .trim();
      fc.pre(line !== '' && !line.includes('\uFEFF'));
      const html = htmlOf(`- ${escapeMarkdown(line)}`).trim();
      expect(html).toMatch(/^<ul>\n<li>[\s\S]*<\/li>\n<\/ul>$/);
      expect(textOf(html.slice('<ul>\n<li>'.length, -'</li>\n</ul>'.length))).toBe(line);
    }),
    { numRuns: RUNS },
  );
});

test('what some programs take for a comment hides nothing that follows', () => {
  expect(escapeMarkdown('Up 5%% and down')).toBe('Up 5\\%% and down');
  expect(escapeMarkdown('%%%')).not.toContain('%%%');
  expect(escapeMarkdown('5%')).toBe('5%');
});
