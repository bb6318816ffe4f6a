import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FollowCallbacks, type Following, follow, newPast } from '../../lib/article/follow.ts';
import { readArticle } from '../../lib/article/read-article.ts';
import { closePages, openPage, paragraphs, STORY } from '../helpers/page.ts';

let following: Following | null = null;
const callbacks = {
  onReading: vi.fn<FollowCallbacks['onReading']>(),
  onNavigation: vi.fn<FollowCallbacks['onNavigation']>(),
  onLimit: vi.fn<FollowCallbacks['onLimit']>(),
};

beforeEach(() => vi.resetAllMocks());
afterEach(() => {
  following?.stop();
  closePages();
});

async function followed(html = `<h1>Bridge to close</h1><main>${paragraphs()}</main><aside id="else"></aside>`) {
  return followOn(await openPage(html));
}

function followOn(page: Document) {
  const reading = readArticle(page);
  following = follow(page, reading.ok ? reading.map : null, callbacks);
  return page;
}
const readings = () => callbacks.onReading.mock.calls;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const MORE = 'Late in the evening a second report came in from the other side of the water.';

test('paragraphs rendered anew are read again within a second, with the same words', async () => {
  const page = await followed();
  const before = readArticle(page);
  for (const paragraph of page.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true));
  await vi.waitFor(() => expect(readings()).toHaveLength(1), 1_000);
  const [after] = readings()[0] ?? [];
  expect(after?.ok && after.map.text).toBe(before.ok && before.map.text);
});

test('so is an article whose own element was replaced', async () => {
  const page = await followed();
  const main = page.querySelector('main') as Element;
  main.replaceWith(main.cloneNode(true));
  await vi.waitFor(() => expect(readings()).toHaveLength(1), 1_000);
  expect(readings()[0]?.[0].ok).toBe(true);
});

test('a paragraph or a post that arrives changes the text', async () => {
  const page = await followed();
  page.querySelector('main')?.insertAdjacentHTML('beforeend', `<p>${MORE}</p>`);
  await vi.waitFor(() => expect(readings()).toHaveLength(1), 1_000);
  const [reading] = readings()[0] ?? [];
  expect(reading?.ok && reading.article.text.endsWith(MORE)).toBe(true);
});

test('"read more" that shows what was hidden', async () => {
  const page = await followed(
    `<style>.shut{display:none}</style><main>${paragraphs()}<div id="rest" class="shut"><p>${MORE}</p></div></main>`,
  );
  page.getElementById('rest')?.classList.remove('shut');
  await vi.waitFor(() => expect(readings()).toHaveLength(1), 1_000);
  const [reading] = readings()[0] ?? [];
  expect(reading?.ok && reading.article.text.endsWith(MORE)).toBe(true);
});

test('pictures, adverts without words and what happens elsewhere on the page are not followed', async () => {
  const page = await followed();
  page.querySelector('main')?.insertAdjacentHTML('beforeend', '<div class="ad"><iframe></iframe></div><img alt="">');
  page.getElementById('else')?.append(MORE);
  page.querySelector('p')?.classList.add('seen');
  await pause(700);
  expect(readings()).toHaveLength(0);
});

test('a page that changes its article all the time is read 20 times at most, and it is said', {
  timeout: 40_000,
}, async () => {
  const page = await followed();
  let i = 0;
  const restless = setInterval(() => {
    (page.querySelectorAll('p')[1] as HTMLElement).textContent = `${STORY[1]} ${i++}`;
  }, 10);
  await vi.waitFor(() => expect(callbacks.onLimit).toHaveBeenCalledTimes(1), { timeout: 35_000, interval: 200 });
  clearInterval(restless);
  expect(readings()).toHaveLength(20);
});

test('a new address without a load is noticed at once, and the new page read when it has settled', async () => {
  const page = await openPage('');
  // Written by this window, the page has this window's address and may change it.
  page.open();
  page.write(`<h1>Bridge to close</h1><main>${paragraphs()}</main>`);
  page.close();
  followOn(page);
  page.defaultView?.history.pushState(null, '', '#comments');
  page.defaultView?.history.pushState(null, '', '/another-story');
  await vi.waitFor(() => expect(callbacks.onNavigation).toHaveBeenCalledTimes(1), 1_000);
  expect(readings()).toHaveLength(0);
  (page.querySelector('main') as Element).innerHTML = `<p>${MORE}</p><p>${MORE} It was not a short one.</p>`;
  await vi.waitFor(() => expect(readings()).toHaveLength(1), 2_000);
  const [reading] = readings()[0] ?? [];
  expect(reading?.ok && reading.article.text).toContain('not a short one');
  expect(reading?.ok && reading.article.text).not.toContain(STORY[0]);
});

test('nothing is read in the background; the reading comes when the page is shown', async () => {
  const page = await openPage(`<main>${paragraphs()}</main>`);
  const hidden = vi.spyOn(Object.getPrototypeOf(Object.getPrototypeOf(page)), 'hidden', 'get').mockReturnValue(true);
  followOn(page);
  page.querySelector('main')?.insertAdjacentHTML('beforeend', `<p>${MORE}</p>`);
  await pause(600);
  expect(readings()).toHaveLength(0);
  hidden.mockReturnValue(false);
  page.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(readings()).toHaveLength(1), 1_000);
  hidden.mockRestore();
});

test('a page that comes back from the back/forward cache with other nodes is read again', async () => {
  const page = await followed();
  const main = page.querySelector('main') as Element;
  following?.stop();
  const reading = readArticle(page);
  main.innerHTML = paragraphs();
  following = follow(page, reading.ok ? reading.map : null, callbacks);
  page.defaultView?.dispatchEvent(new Event('pageshow'));
  await vi.waitFor(() => expect(readings()).toHaveLength(1), 1_000);
});

test('after it is stopped nothing more is heard', async () => {
  const page = await followed();
  following?.stop();
  page.querySelector('main')?.insertAdjacentHTML('beforeend', `<p>${MORE}</p>`);
  await pause(500);
  expect(readings()).toHaveLength(0);
});

test('what the page did between its reading and the following is caught up with', async () => {
  const page = await openPage(`<h1>Bridge to close</h1><main>${paragraphs()}</main>`);
  const reading = readArticle(page);
  for (const paragraph of page.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true));
  following = follow(page, reading.ok ? reading.map : null, callbacks);
  await vi.waitFor(() => expect(readings()).toHaveLength(1), 2_000);
});

test('a page that was read at another address is known to have moved on', async () => {
  const page = await openPage(`<h1>Bridge to close</h1><main>${paragraphs()}</main>`);
  const reading = readArticle(page);
  following = follow(
    page,
    reading.ok ? reading.map : null,
    callbacks,
    readArticle,
    newPast('https://news.example/before'),
  );
  expect(callbacks.onNavigation).toHaveBeenCalledOnce();
});

test('readings are counted on when another following takes over', async () => {
  const past = { ...newPast('about:srcdoc'), readings: 20 };
  const page = await openPage(`<h1>Bridge to close</h1><main>${paragraphs()}</main>`);
  const reading = readArticle(page);
  following = follow(page, reading.ok ? reading.map : null, callbacks, readArticle, past);
  page.querySelector('p')?.remove();
  await vi.waitFor(() => expect(callbacks.onLimit).toHaveBeenCalledOnce(), 5_000);
  expect(readings()).toHaveLength(0);
});

test('a control that comes later can’t shadow what is read of the form round the article', async () => {
  const page = await followed(`<form><main>${paragraphs()}</main></form>`);
  const { observe } = MutationObserver.prototype;
  let calls = 0;
  const observed = vi.spyOn(page.defaultView?.MutationObserver.prototype as MutationObserver, 'observe');
  observed.mockImplementation(function (this: MutationObserver, ...given) {
    if (++calls > 100) throw new Error('Round and round.');
    observe.apply(this, given);
  });
  const names = 'parentNode contains textContent'.split(' ');
  page.querySelector('form')?.insertAdjacentHTML('beforeend', names.map((name) => `<input name="${name}">`).join(''));
  page.querySelector('main')?.insertAdjacentHTML('beforeend', `<p>${MORE}</p>`);
  await vi.waitFor(() => expect(readings()).toHaveLength(1), 1_000);
  expect(calls).toBeLessThan(10);
});

test('an element that changes 2,000 times in a moment is looked at once', async () => {
  const page = await openPage(`<main>${paragraphs()}<div id="blank">${'<i> </i>'.repeat(50)}</div></main>`);
  const proto = page.defaultView?.Node.prototype as Node;
  const contains = vi.spyOn(proto, 'contains');
  const content = vi.spyOn(proto, 'textContent', 'get');
  followOn(page);
  content.mockClear();
  const blank = page.getElementById('blank') as Element;
  for (let i = 0; i < 2_000; i++) blank.className = `x${i}`;
  for (const one of blank.children) one.className = 'y';
  await pause(50);
  expect(contains.mock.calls.length + content.mock.calls.length).toBeLessThan(100);
  expect(readings()).toHaveLength(0);
});
