import type { HighlightStyle } from './highlight-plan.ts';
import type { Asked } from './page-state.ts';
import * as shape from './shapes.ts';
import { readStored, SETTINGS_NAME, watchStored, writeStored } from './stores.ts';

export const LANGUAGES = ['auto', 'en', 'es', 'fr', 'de', 'tr', 'ar'] as const;

/** Each setting with its check and its default; the type follows from them. */
const FIELDS = {
  /** `allowed-sites` also highlights, without a click, articles on sites the reader allowed. */
  highlights: [shape.oneOf('off', 'on-click', 'allowed-sites'), 'on-click'],
  highlightCaveats: [shape.boolean, true],
  highlightSpeakers: [shape.boolean, true],
  highlightFigures: [shape.boolean, true],
  strength: [shape.oneOf('normal', 'strong', 'underline'), 'normal'],
  printHighlights: [shape.boolean, false],
  badge: [shape.boolean, true],
  openIn: [shape.oneOf('popup', 'side-panel'), 'popup'],
  /** Whether results outlive the popup: for the browser's session, or not at all. */
  keepResults: [shape.oneOf('session', 'none'), 'session'],
  language: [shape.oneOf(...LANGUAGES), 'auto'],
} as const satisfies Record<string, readonly [shape.Schema<string | boolean>, string | boolean]>;

export type Settings = { [K in keyof typeof FIELDS]: shape.Of<(typeof FIELDS)[K][0]> };
export type SettingName = keyof Settings;

/**
 * Settings from whatever is stored: an older version's, another device's, a broken file's. Each field that does not fit falls back to its
 * default alone; unknown fields are dropped. `refused` names the fields that were there and did not fit.
 */
export function parseSettings(stored: unknown): { settings: Settings; refused: SettingName[] } {
  const source: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const settings: Record<string, unknown> = {};
  const refused: SettingName[] = [];
  for (const [name, [schema, fallback]] of Object.entries(FIELDS)) {
    const parsed = schema.safeParse(source[name]);
    if (!parsed.success && source[name] !== undefined) refused.push(name as SettingName);
    settings[name] = parsed.success ? parsed.data : fallback;
  }
  return { settings: settings as Settings, refused };
}

export const DEFAULT_SETTINGS: Settings = parseSettings({}).settings;

/** The reader's settings; the defaults when the store can't be read (`note` then says so). */
export async function readSettings(): Promise<{ settings: Settings; note: 'unreadable' | null }> {
  try {
    return { settings: parseSettings(await readStored('local', SETTINGS_NAME)).settings, note: null };
  } catch (error) {
    console.warn('Caveat: settings could not be read; the defaults are used.', error);
    return { settings: DEFAULT_SETTINGS, note: 'unreadable' };
  }
}

/** Changes some settings. Rejects when the store refuses, so that the form can say so. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const { settings } = await readSettings();
  const next = parseSettings({ ...settings, ...change }).settings;
  await writeStored('local', SETTINGS_NAME, next);
  return next;
}

/** Calls back with the settings after each change, from whatever page, and with those before it; returns the way to stop. */
export function watchSettings(onChange: (settings: Settings, before: Settings) => void): () => void {
  return watchStored('local', SETTINGS_NAME, (stored, before) =>
    onChange(parseSettings(stored).settings, parseSettings(before).settings),
  );
}

/** How highlights are drawn under these settings. What the reader chose on the page itself counts more. */
export function highlightStyleOf(settings: Settings, asked: Asked): HighlightStyle {
  const bySettings =
    settings.highlights === 'allowed-sites' || (settings.highlights === 'on-click' && asked === 'clicked');
  const on = asked === 'shown' || (asked !== 'hidden' && bySettings);
  return {
    caveat: on && settings.highlightCaveats,
    speaker: on && settings.highlightSpeakers,
    figure: on && settings.highlightFigures,
    strength: settings.strength,
    print: settings.printHighlights,
  };
}
