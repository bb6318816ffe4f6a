/** The browser's own stores: `session` dies with the browser, `local` stays on this device. Nothing is synchronised anywhere. */
import { browser } from 'wxt/browser';

type Store = 'session' | 'local';

/** The name the settings are stored under, in `local`. */
export const SETTINGS_NAME = 'settings';

/** The name a tab's state is stored under, in `session`. */
export const tabStateName = (tabId: number) => `tab:${tabId}`;

/** What is stored under a name, of whatever shape; null when nothing is. */
export async function readStored(store: Store, name: string): Promise<unknown> {
  return (await browser.storage[store].get(name))[name] ?? null;
}

/** All that is stored, by name. */
export async function readAllStored(store: Store): Promise<Record<string, unknown>> {
  return browser.storage[store].get(null);
}

/** Rejects when the store is full or refuses. */
export async function writeStored(store: Store, name: string, value: unknown): Promise<void> {
  await browser.storage[store].set({ [name]: value });
}

export async function removeStored(store: Store, names: string[]): Promise<void> {
  await browser.storage[store].remove(names);
}

/**
 * Calls back with what is stored under a name after each change, from whatever page, and with what was before, null for nothing; returns the
 * way to stop.
 */
export function watchStored(
  store: Store,
  name: string,
  onChange: (stored: unknown, before: unknown) => void,
): () => void {
  const { onChanged } = browser.storage[store];
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>) => {
    const change = changes[name];
    if (change) onChange(change.newValue ?? null, change.oldValue ?? null);
  };
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
}
