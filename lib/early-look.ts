/**
 * What a view of a tab asks of the browser first. The popup asks by a small script of its own, which comes before all others: the answers
 * are on their way while the rest is loaded, and what the reader waits for is the slower of the two, not both.
 */
import { browser } from 'wxt/browser';
import { readStored, SETTINGS_NAME, tabStateName } from './stores.ts';

export interface EarlyLook {
  /** The tab named in the address (`popup.html?tab=7`, an ordinary tab), or the one the popup stands over; null when there is none. */
  tabId: Promise<number | null>;
  /** What is stored of that tab and of the settings, not checked yet. */
  state: Promise<unknown>;
  settings: Promise<unknown>;
}

/** Where the small script leaves it for the popup's own. */
const PLACE = 'caveatEarlyLook';

export function beginEarlyLook(): void {
  Reflect.set(window, PLACE, look());
}

/** The look that was begun, or one that begins now. */
export function earlyLook(): EarlyLook {
  return (Reflect.get(window, PLACE) as EarlyLook | undefined) ?? look();
}

function look(): EarlyLook {
  const tabId = shownTab();
  const state = tabId.then((id) => (id === null ? null : readStored('session', tabStateName(id))));
  const settings = readStored('local', SETTINGS_NAME);
  // Whoever awaits them hears of it; until then nobody is there to.
  for (const one of [tabId, state, settings]) one.catch(() => undefined);
  return { tabId, state, settings };
}

async function shownTab(): Promise<number | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
