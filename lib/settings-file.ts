/** The file that options are exported to and imported from. Pure. */

import { parseSettings, type SettingName, type Settings } from './settings.ts';
import * as shape from './shapes.ts';
import { siteOf } from './sites.ts';

const FORMAT = 'caveat-settings';
const VERSION = 1;

/** Our own files have about 1 kB, and some 50 bytes for each site. */
export const MAX_FILE_CHARS = 200_000;
const MAX_SITES = 500;

export const FILE_NAME = 'caveat-settings.json';

/** The text of the file. `sites`: the match patterns that are granted; a file can't grant them again, only name them. */
export function writeSettingsFile(settings: Settings, sites: readonly string[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings, sites }, null, 2)}\n`;
}

export type SettingsFile =
  | { ok: true; settings: Settings; refused: SettingName[]; sites: string[] }
  | { ok: false; reason: 'tooLarge' | 'notJson' | 'notOurs' | 'newer' };

const Envelope = shape.object({ format: shape.literal(FORMAT), version: shape.integer });

/**
 * Reads a file whatever it holds. A setting that does not fit has its default and is named in `refused`; a site that is none is left
 * out; the file is refused as a whole only when it is not one of ours, or of a later version, whose words may mean something else.
 */
export function readSettingsFile(text: string): SettingsFile {
  if (text.length > MAX_FILE_CHARS) return { ok: false, reason: 'tooLarge' };
  const parsed = parseJson(text);
  if (parsed === undefined) return { ok: false, reason: 'notJson' };
  const envelope = Envelope.safeParse(parsed);
  if (!envelope.success || envelope.data.version < 1) return { ok: false, reason: 'notOurs' };
  if (envelope.data.version > VERSION) return { ok: false, reason: 'newer' };
  const { settings: stored, sites } = parsed as { settings?: unknown; sites?: unknown };
  return { ok: true, ...parseSettings(stored), sites: sitesIn(sites) };
}

function sitesIn(stored: unknown): string[] {
  if (!Array.isArray(stored)) return [];
  const patterns = stored.slice(0, MAX_SITES).filter((site) => typeof site === 'string' && siteOf(site) === site);
  return [...new Set<string>(patterns)];
}

/** Undefined when it is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined; // not JSON: the caller says so
  }
}
