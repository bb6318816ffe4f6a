/** The built packages, as a browser gets them: what they ask for, what they weigh, and that nothing in them can speak to the network. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { networkCallsIn } from './network-calls.ts';
import { LIMITS, PARTS, weightOf } from './weights.ts';

const OUTPUT = resolve(import.meta.dirname, '../../.output');

const PERMISSIONS = {
  'chrome-mv3': ['activeTab', 'scripting', 'storage', 'contextMenus', 'sidePanel'],
  'firefox-mv3': ['activeTab', 'scripting', 'storage', 'contextMenus'],
};
const KEYS_OF_BOTH = [
  'action',
  'background',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'optional_host_permissions',
  'options_ui',
  'permissions',
  'version',
];
const KEYS = {
  'chrome-mv3': [...KEYS_OF_BOTH, 'minimum_chrome_version', 'side_panel'],
  'firefox-mv3': [...KEYS_OF_BOTH, 'browser_specific_settings', 'sidebar_action'],
};
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types ";
/** Chromium's worker loads the analysis under one; pages have none (each says so in its head). */
const POLICIES = { 'chrome-mv3': 'caveat-analysis', 'firefox-mv3': "'none'" };

/** The name of a format, in pictures that style sheets hold themselves: nothing is loaded from it. */
const SVG = 'http://www.w3.org/2000/svg';

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('%s', (target) => {
  const folder = join(OUTPUT, target);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;

  test('the manifest asks for the permissions of the list and no more', () => {
    expect(manifest.permissions).toEqual(PERMISSIONS[target]);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  test('the manifest holds no key that is not on the list: no host permissions, no resources for pages, no content scripts', () => {
    expect(Object.keys(manifest).sort()).toEqual(KEYS[target].toSorted());
  });

  test('pages of the extension may load nothing but their own files', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: CSP + POLICIES[target] });
    const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBe(4);
    for (const page of pages)
      expect(readFileSync(join(folder, page), 'utf8')).toContain(
        `"Content-Security-Policy" content="trusted-types 'none'"`,
      );
  });

  test('no script holds a way to the network', () => {
    const scripts = filesUnder(folder).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    expect(
      scripts.flatMap((file) =>
        networkCallsIn(readFileSync(file, 'utf8')).map((call) => `${relative(folder, file)}: ${call}`),
      ),
    ).toEqual([]);
  });

  test('no page of the extension holds an address outside it', () => {
    const pages = filesUnder(folder).filter((file) => /\.(?:html|css)$/.test(file));
    const addresses = pages.flatMap((file) => readFileSync(file, 'utf8').match(/https?:\/\/[^\s"')]+/g) ?? []);
    expect(addresses.filter((address) => address !== SVG)).toEqual([]);
  });

  test('the content script, the background, the analysis and the popup keep to their weight', () => {
    for (const part of PARTS) expect(weightOf(folder, part)).toBeLessThanOrEqual(LIMITS[part]);
  });
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}
