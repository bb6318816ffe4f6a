import { describe, expect, test } from 'vitest';
import { covers, groupSites, siteName, siteOf, sitesFrom } from '../../lib/sites.ts';

describe('a site as typed or pasted', () => {
  test.each([
    ['a name', 'example.com', ['https://example.com/*', 'https://www.example.com/*']],
    ['a name with www.', 'www.example.com', ['https://example.com/*', 'https://www.example.com/*']],
    ['capitals', 'Example.COM', ['https://example.com/*', 'https://www.example.com/*']],
    ['a name with a path', 'example.com/world?page=2#top', ['https://example.com/*', 'https://www.example.com/*']],
    ['an address gives its own site only', 'https://news.example.org/a/b', ['https://news.example.org/*']],
    ['an address keeps its scheme', 'http://example.net/', ['http://example.net/*']],
    ['a port is left out', 'http://127.0.0.1:8080/x', ['http://127.0.0.1/*']],
    ['an address in numbers has no twin', '192.0.2.7', ['https://192.0.2.7/*']],
    [
      'a name in another script is written in ASCII',
      'müller.example',
      ['https://www.xn--mller-kva.example/*', 'https://xn--mller-kva.example/*'],
    ],
  ])('%s: %s', (_name, typed, origins) => {
    const { sites, refused } = sitesFrom(typed);
    expect(sites.flatMap((site) => site.origins)).toEqual(origins);
    expect(refused).toEqual([]);
  });

  test.each([
    'word',
    'https://',
    'ftp://example.com',
    'file:///etc/hosts',
    'javascript:alert(1)',
    'chrome://settings',
    'name@example.com',
    '*.com',
    'https://*/*',
    '<all_urls>',
    'example.com:99999',
    'exa mple',
    `${'a'.repeat(300)}.com`,
  ])('%s is not a site', (typed) => {
    const { sites, refused } = sitesFrom(typed);
    expect(sites).toEqual([]);
    expect(refused.join(' ')).toBe(typed);
  });

  test('several at once, however they are parted, each once', () => {
    const { sites } = sitesFrom('b.example, a.example\n\nb.example;c.example');
    expect(sites.map(({ name }) => name)).toEqual(['a.example', 'b.example', 'c.example']);
  });

  test('a pasted book is read for two hundred words only', () => {
    const { sites } = sitesFrom(Array.from({ length: 5000 }, (_, n) => `site${n}.example`).join('\n'));
    expect(sites).toHaveLength(200);
  });
});

test('patterns of one site are one site, with and without www., http and https', () => {
  const patterns = [
    'https://www.example.com/*',
    'http://example.com/*',
    'https://example.com/*',
    'https://a.example/*',
  ];
  expect(groupSites(patterns)).toEqual([
    { name: 'a.example', origins: ['https://a.example/*'] },
    { name: 'example.com', origins: ['http://example.com/*', 'https://example.com/*', 'https://www.example.com/*'] },
  ]);
});

test.each([
  ['https://www.example.com/*', 'example.com'],
  ['*://*.example.com/*', 'example.com'],
  ['http://127.0.0.1/*', '127.0.0.1'],
])('%s is called %s', (pattern, name) => {
  expect(siteName(pattern)).toBe(name);
});

test.each([
  ['https://example.com/news', 'https://example.com/*'],
  ['http://localhost:3000/', 'http://localhost/*'],
  ['about:blank', null],
  ['file:///tmp/a.html', null],
  ['chrome-extension://abc/popup.html', null],
  ['not an address', null],
  ['https://*.example.com/', null],
])('the site of %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

test.each([
  ['https://example.com/*', 'https://example.com/news', true],
  ['https://example.com/*', 'http://example.com/news', false],
  ['https://example.com/*', 'https://www.example.com/', false],
  ['*://*.example.com/*', 'http://www.example.com/', true],
  ['*://*.example.com/*', 'https://example.com/', true],
  ['*://*.example.com/*', 'https://notexample.com/', false],
  ['https://*/*', 'https://example.com/', true],
  ['*://*/*', 'http://example.com/', true],
  ['*://*/*', 'file:///tmp/a.html', false],
  ['<all_urls>', 'https://example.com/', true],
  ['<all_urls>', 'not an address', false],
  ['*://*/*', 'not an address', false],
])('%s takes in %s: %s', (pattern, url, taken) => {
  expect(covers(pattern, url)).toBe(taken);
});
