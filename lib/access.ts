/**
 * Which sites may be read without a click: what the browser has granted is the only record of it. The content script's registration
 * follows the grants.
 */
import { browser } from 'wxt/browser';
import { siteOf } from './sites.ts';

export const ALL_SITES = ['http://*/*', 'https://*/*'] as const;

const SCRIPT_ID = 'caveat-read';
/** Reads a page; put there by a click, or where the first look found what may be an article. */
export const CONTENT_SCRIPT = '/content-scripts/content.js';
/** Takes the first look at the pages of sites that may be read. */
const FIRST_LOOK = '/first-look.js';

/** What Caveat may read now: everything, or a list of match patterns. */
export interface Access {
  allSites: boolean;
  /** Match patterns of single sites, sorted. */
  sites: string[];
}

/** What the browser has granted. */
export async function readAccess(): Promise<Access> {
  const { origins = [] } = await browser.permissions.getAll();
  const all = new Set(['<all_urls>', '*://*/*', ...ALL_SITES]);
  return {
    allSites:
      origins.includes('<all_urls>') ||
      origins.includes('*://*/*') ||
      ALL_SITES.every((site) => origins.includes(site)),
    sites: origins.filter((origin) => !all.has(origin)).sort(),
  };
}

/** Asks the browser for sites; must run inside a click. False when the reader says no. */
export async function requestAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Takes sites back. */
export async function revokeAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** Calls back after each grant and each removal; returns the way to stop. */
export function watchAccess(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}

/** Whether a page may be read without a click. */
export async function mayRead(url: string): Promise<boolean> {
  const site = siteOf(url);
  return site !== null && browser.permissions.contains({ origins: [site] });
}

let syncing: Promise<void> = Promise.resolve();

/**
 * Registers the first look for just what is granted; idempotent. One after the other: a removal is heard from the browser and from
 * the page that asked for it, and two at once would both take the same registration away.
 */
export function syncRegistration(): Promise<void> {
  const next = syncing.then(register);
  syncing = next.catch(() => undefined); // whoever asked hears of the failure; the next one starts anew
  return next;
}

async function register(): Promise<void> {
  const { allSites, sites } = await readAccess();
  const matches = allSites ? [...ALL_SITES] : sites;
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = {
    id: SCRIPT_ID,
    js: [FIRST_LOOK],
    matches,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
