import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ALL_SITES, mayRead, readAccess, syncRegistration, watchAccess } from '../../lib/access.ts';
import {
  accessActions,
  allowAllSites,
  allowSites,
  removeAllSites,
  removeEverything,
  removeSite,
} from '../../lib/access-change.ts';
import { useLanguage } from '../../lib/i18n.ts';
import { sitesFrom } from '../../lib/sites.ts';
import { fake } from '../helpers/fake-browser.ts';

const SITE = 'https://example.com/*';

describe('what may be read is what the browser has granted', () => {
  test.each([
    ['nothing', [], { allSites: false, sites: [] }],
    ['one site', [SITE], { allSites: false, sites: [SITE] }],
    ['all sites', [...ALL_SITES], { allSites: true, sites: [] }],
    ['all sites in one pattern', ['<all_urls>'], { allSites: true, sites: [] }],
    ['all sites of every scheme', ['*://*/*'], { allSites: true, sites: [] }],
    ['half of all is not all', ['https://*/*', SITE], { allSites: false, sites: [SITE] }],
    ['all and one', [...ALL_SITES, SITE], { allSites: true, sites: [SITE] }],
  ])('%s', async (_name, granted, access) => {
    fake.grant(...granted);
    expect(await readAccess()).toEqual(access);
  });

  test('a page of a granted site may be read, others may not', async () => {
    fake.grant(SITE);
    expect(await mayRead('https://example.com/news')).toBe(true);
    expect(await mayRead('https://other.example/')).toBe(false);
    expect(await mayRead('about:blank')).toBe(false);
  });
});

describe('the content script is registered for just what is granted', () => {
  test('a grant, another, and both taken back', async () => {
    fake.grant(SITE);
    await syncRegistration();
    expect(fake.registeredMatches()).toEqual([[SITE]]);
    fake.grant(...ALL_SITES, SITE);
    await syncRegistration();
    await syncRegistration();
    expect(fake.registeredMatches()).toEqual([[...ALL_SITES]]);
    fake.grant();
    await syncRegistration();
    await syncRegistration();
    expect(fake.registeredMatches()).toEqual([]);
  });
});

test('two changes heard at once do not get in each other’s way', async () => {
  fake.grant(SITE);
  await Promise.all([syncRegistration(), syncRegistration()]);
  expect(fake.registeredMatches()).toEqual([[SITE]]);
  fake.grant();
  await Promise.all([syncRegistration(), syncRegistration()]);
  expect(fake.registeredMatches()).toEqual([]);
});

describe('asking and taking back, with the sentence that says what came of it', () => {
  /** Stands for the background: notes that it was told. */
  let told: unknown[] = [];
  beforeEach(async () => {
    told = [];
    fakeBrowser.runtime.sendMessage = (async (message: unknown) => {
      told.push(message);
      return { value: null, error: null };
    }) as typeof fakeBrowser.runtime.sendMessage;
    await useLanguage('en');
  });

  test('sites of a list are asked for in one request', async () => {
    let asked = 0;
    const stop = watchAccess(() => asked++);
    const { sites } = sitesFrom('example.com news.example.org');
    expect(await allowSites(sites)).toEqual({
      done: true,
      sentence: '2 sites are added. Caveat reads news there by itself.',
    });
    stop();
    expect(asked).toBe(1);
    expect(fake.granted()).toEqual([
      'https://example.com/*',
      'https://news.example.org/*',
      'https://www.example.com/*',
      'https://www.news.example.org/*',
    ]);
    expect(told).toEqual([{ type: 'accessChanged', data: null }]);
  });

  test('a refusal changes nothing, and is said', async () => {
    fake.refuse();
    expect(await allowAllSites()).toEqual({ done: false, sentence: 'Access was not given. Nothing has changed.' });
    expect(fake.granted()).toEqual([]);
    expect(told).toEqual([]);
  });

  test('a site is taken back with all its patterns', async () => {
    fake.grant('http://example.com/*', SITE, 'https://other.example/*');
    const { sentence } = await removeSite({ name: 'example.com', origins: ['http://example.com/*', SITE] });
    expect(sentence).toBe('example.com is removed. Caveat reads there only when you ask.');
    expect(fake.granted()).toEqual(['https://other.example/*']);
  });

  test('all sites at once are given and taken back, single sites stay', async () => {
    fake.grant(SITE);
    expect((await allowAllSites()).sentence).toBe('Caveat may now read news on all sites by itself.');
    expect(await readAccess()).toEqual({ allSites: true, sites: [SITE] });
    expect((await removeAllSites()).sentence).toBe('Caveat no longer reads on all sites.');
    expect(fake.granted()).toEqual([SITE]);
  });

  test('everything is taken back in one go', async () => {
    fake.grant(...ALL_SITES, SITE);
    expect((await removeEverything(await readAccess())).sentence).toBe(
      'All access is taken back. Caveat reads only when you ask.',
    );
    expect(fake.granted()).toEqual([]);
  });

  describe('what a page offers', () => {
    /** What the status line would show, one entry a change. */
    const said: { sentence: string; undo: (() => void) | null }[] = [];
    const last = async (count: number) => {
      await expect.poll(() => said.length).toBe(count);
      return said[count - 1] as (typeof said)[number];
    };
    beforeEach(() => void said.splice(0));

    const page = async () => {
      const access = await readAccess();
      return accessActions(
        () => access,
        (sentence, undo) => void said.push({ sentence, undo }),
      );
    };

    test('a removal is undone by asking for the same patterns', async () => {
      fake.grant('http://example.com/*', SITE, 'https://other.example/*');
      (await page()).onRemove({ name: 'example.com', origins: ['http://example.com/*', SITE] });
      const { undo } = await last(1);
      expect(fake.granted()).toEqual(['https://other.example/*']);
      undo?.();
      expect(await last(2)).toEqual({ sentence: '1 site is added. Caveat reads news there by itself.', undo: null });
      expect(fake.granted()).toEqual(['http://example.com/*', SITE, 'https://other.example/*']);
    });

    test('so is the removal of everything', async () => {
      fake.grant(...ALL_SITES, SITE);
      (await page()).onRemoveAll();
      const { undo } = await last(1);
      expect(fake.granted()).toEqual([]);
      undo?.();
      expect((await last(2)).sentence).toBe('Caveat may now read news on all sites by itself.');
      expect(await readAccess()).toEqual({ allSites: true, sites: [SITE] });
    });

    test('a grant has its own way back, and what was not removed has nothing to undo', async () => {
      (await page()).onAllow([{ name: 'example.com', origins: [SITE] }]);
      expect((await last(1)).undo).toBeNull();
      vi.spyOn(fakeBrowser.permissions, 'remove').mockRejectedValueOnce(new Error('Set by a policy.'));
      (await page()).onRemove({ name: 'example.com', origins: [SITE] });
      expect(await last(2)).toEqual({ sentence: 'The browser did not take this: Set by a policy.', undo: null });
    });
  });

  test('a background that does not answer is said in its own words', async () => {
    fakeBrowser.runtime.sendMessage = () => Promise.reject(new Error('The worker is gone.'));
    expect((await allowAllSites()).sentence).toBe('The browser did not take this: The worker is gone.');
  });
});
