/** Access in real Firefox: nothing before a click; grants by a real click in the options, and back; refusals. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { demoPage } from '../e2e/server.ts';
import { type FirefoxLab, openFirefoxLab } from './firefox-lab.ts';
import { storyPage } from './story.ts';

let lab: FirefoxLab;
beforeAll(async () => {
  lab = await openFirefoxLab();
});
afterAll(() => lab?.close());
afterEach(async () => {
  expect(lab.strayRequests()).toEqual([]);
  await lab.closePages();
});

const PATIENT = { timeout: 20_000 };
const SITE = 'http://127.0.0.1/*';
const granted = () => lab.own.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
const registered = () =>
  lab.own.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
  );
/** Asks for the site in the options, by real clicks. */
const askInOptions = async () => {
  await lab.own.bringToFront();
  await lab.own.evaluate(() => {
    (document.querySelector('textarea') as HTMLTextAreaElement).value = '';
  });
  await lab.own.click('textarea');
  await lab.own.keyboard.type('http://127.0.0.1/');
  await clickIn('Put on the list');
  await clickIn('Allow');
};
const clickIn = async (words: string) => {
  const place = () =>
    lab.own.evaluate((start: string) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.innerText.startsWith(start));
      button?.scrollIntoView({ block: 'center' });
      const { left = 0, top = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
      return button && { x: left + width / 2, y: top + height / 2 };
    }, words);
  await expect.poll(place, PATIENT).toBeTruthy();
  const at = (await place()) as { x: number; y: number };
  await lab.own.mouse.click(at.x, at.y);
};

test('case 29 · firefox · before a click the page is not read, has no highlight and no script', async () => {
  const page = await lab.open(storyPage());
  await new Promise((done) => setTimeout(done, 1_000));
  expect(await lab.highlightsOn(page)).toBe(0);
  expect(await granted()).toEqual([]);
  expect(await registered()).toEqual([]);
  const stored = await lab.own.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
  expect(stored.filter((key) => key.startsWith('tab:'))).toEqual([]);
});

test('case 29 · firefox · a request that is refused changes nothing', async () => {
  await lab.firefox.answerPrompts('no');
  await askInOptions();
  await lab.firefox.refusePrompt();
  expect(await granted()).toEqual([]);
  expect(await registered()).toEqual([]);
  await lab.firefox.answerPrompts('yes');
});

test('case 29 · firefox · a site allowed by a click in the options is read by itself; taken back it is left at once', async () => {
  await askInOptions();
  await expect.poll(granted, PATIENT).toEqual([SITE]);
  await expect.poll(registered, PATIENT).toEqual([SITE]);
  const page = await lab.open(demoPage());
  await page.bringToFront();
  const counted = () =>
    lab.own.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return (await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id as number })))).join('');
    });
  await expect.poll(counted, PATIENT).toMatch(/^\d+$/);
  await lab.read(page);
  await expect.poll(() => lab.highlightsOn(page), PATIENT).toBeGreaterThan(3);
  await lab.own.bringToFront();
  await clickIn('Remove');
  await expect.poll(granted, PATIENT).toEqual([]);
  await expect.poll(registered, PATIENT).toEqual([]);
  await expect.poll(() => lab.highlightsOn(page), PATIENT).toBe(0);
  await expect.poll(counted, PATIENT).toBe('');
  expect((await lab.read(page)).state.kind).toBe('ready'); // the first step of the ladder still holds
});
