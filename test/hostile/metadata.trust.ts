/** Metadata that would cost more than it tells: it never reaches the parser. */
import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { domOf } from '../../lib/article/dom.ts';
import { readFacts } from '../../lib/article/metadata.ts';

const block = (source: string) => `<script type="application/ld+json">${source}</script>`;

test.each([
  ['of 5 MB', block(`{"@type":"NewsArticle","articleBody":"${'x'.repeat(5_000_000)}"}`)],
  ['of depth 10,000', block('['.repeat(10_000) + ']'.repeat(10_000))],
  ['in 500 blocks', block(`{"@type":"Thing","name":"${'x'.repeat(5_000)}"}`).repeat(500)],
])(
  'case 4 · both browsers · JSON-LD %s is not parsed beyond its bounds, and the other metadata are used',
  (_name, head) => {
    const { window } = new JSDOM(
      `<head><title>Dam</title><meta property="og:site_name" content="Kesh Courier">${head}</head>`,
    );
    const parse = vi.spyOn(JSON, 'parse');
    const { meta } = readFacts(domOf(window.document));
    const parsed = parse.mock.calls.map(([source]) => source);
    parse.mockRestore();
    expect(meta).toMatchObject({ headline: 'Dam', publisher: 'Kesh Courier' });
    expect(parsed.join('').length).toBeLessThanOrEqual(1_000_000);
    expect(parsed.length).toBeLessThanOrEqual(80);
    expect(parsed.filter((source) => source.startsWith('['.repeat(100)))).toEqual([]);
  },
);

test.each([
  ['a byte order mark', (json: string) => `\uFEFF${json}`],
  ['a comment', (json: string) => `<!-- ${json} -->`],
  ['CDATA', (json: string) => `//<![CDATA[\n${json}\n//]]>`],
  ['line breaks inside a string', (json: string) => json.replace('Kesh Courier', 'Kesh\nCourier')],
])('case 4 · both browsers · JSON-LD in or with %s is used', (_name, wrap) => {
  const json = JSON.stringify({ '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: 'Kesh Courier' } });
  const { window } = new JSDOM(`<head><title>Dam</title>${block(wrap(json))}</head>`);
  expect(readFacts(domOf(window.document)).meta.publisher).toBe('Kesh Courier');
});
