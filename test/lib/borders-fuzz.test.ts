/** Whatever comes over a border (a message, the store, a file, the page's metadata): it is refused or taken, never thrown at anybody. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { parse } from '../../lib/article/json-ld.ts';
import { BackgroundRequests } from '../../lib/background-requests.ts';
import { dispatch } from '../../lib/messages.ts';
import { PageRequests } from '../../lib/page-requests.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../../lib/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../lib/settings-file.ts';
import type { Schema } from '../../lib/shapes.ts';
import { sitesFrom } from '../../lib/sites.ts';
import { FUZZ_MS, hostileValue, RUNS } from '../fuzz/runs.ts';

const runs = { numRuns: RUNS };

const SIDES: [string, Record<string, Schema<unknown>>][] = [
  ['background', BackgroundRequests],
  ['page', PageRequests],
];

test.each(SIDES)(
  'a message that is none of the %s’s is refused in a sentence and reaches nobody',
  async (_side, requests) => {
    const reached = vi.fn(() => null);
    const handlers = Object.fromEntries(Object.keys(requests).map((type) => [type, reached]));
    const message = fc.oneof(
      hostileValue,
      fc.record({ type: fc.constantFrom(...Object.keys(requests), '__proto__', 'toString'), data: hostileValue }),
    );
    await fc.assert(
      fc.asyncProperty(message, async (sent) => {
        reached.mockClear();
        const { type, data } = Object(sent) as { type?: unknown; data?: unknown };
        const reply = await dispatch(requests, handlers, sent, {});
        const schema = typeof type === 'string' && Object.hasOwn(requests, type) ? requests[type] : undefined;
        const fits = schema?.safeParse(data).success === true;
        expect(reached).toHaveBeenCalledTimes(fits ? 1 : 0);
        expect(typeof reply.error).toBe(fits ? 'object' : 'string');
      }),
      runs,
    );
  },
  FUZZ_MS,
);

test(
  'settings of any kind give settings that are whole',
  () => {
    const names = Object.keys(DEFAULT_SETTINGS);
    const stored = fc.oneof(hostileValue, fc.dictionary(fc.constantFrom(...names), hostileValue));
    fc.assert(
      fc.property(stored, (value) => {
        const { settings } = parseSettings(value);
        expect(Object.keys(settings)).toEqual(names);
        expect(parseSettings(settings)).toEqual({ settings, refused: [] });
        expect(readSettingsFile(writeSettingsFile(settings, []))).toMatchObject({ ok: true, settings });
      }),
      runs,
    );
  },
  FUZZ_MS,
);

test(
  'a settings file of any text is read or refused',
  () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), hostileValue.map(asJson));
    fc.assert(
      fc.property(text, (file) => {
        const read = readSettingsFile(file);
        expect(read.ok ? Object.keys(read.settings) : [read.reason].filter(Boolean)).not.toEqual([]);
      }),
      runs,
    );
  },
  FUZZ_MS,
);

test(
  'any JSON-LD is parsed into plain values or nothing, and pollutes nothing',
  () => {
    const source = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.json().map((json) => `<!-- ${json} -->`),
      fc.json().map((json) => json.slice(0, -1)),
      fc.tuple(fc.nat(3_000), fc.nat(3_000)).map(([a, b]) => '['.repeat(a) + ']'.repeat(b)),
      fc.json().map((json) => `{"__proto__":${json},"@type":"NewsArticle"}`),
    );
    fc.assert(
      fc.property(source, (text) => {
        const before = Object.keys(Object.prototype).length;
        parse(text);
        expect(Object.keys(Object.prototype)).toHaveLength(before);
        expect('polluted' in {}).toBe(false);
      }),
      runs,
    );
  },
  FUZZ_MS,
);

test(
  'sites of any text are web sites, one at a time, never all of them',
  () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.domain(),
      fc.constantFrom(
        '*',
        '*://*/*',
        '<all_urls>',
        'https://*/',
        'http://*.com',
        'file:///',
        'javascript:1',
        'a@b.example',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        for (const { origins } of sitesFrom(lines.join('\n')).sites)
          for (const origin of origins) expect(origin).toMatch(/^https?:\/\/[^*/]+\/\*$/);
      }),
      runs,
    );
  },
  FUZZ_MS,
);

/** JSON of what can be written as such. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return ''; // values that refer to themselves, and bigints, can't be written
  }
}
