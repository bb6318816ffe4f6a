/** Extensions to measure with: the built one as a reader has it who allowed a site, and one that does nothing. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION } from '../e2e/chromium.ts';

/** The built extension with the test server's site granted from the start: `allowPrompt` alone grants nothing. */
export function grantedCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-granted-'));
  cpSync(EXTENSION, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest: object = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }));
  return folder;
}

/** An extension whose worker does nothing; it opens a page at its install, which is what is waited for. */
export function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-nothing-'));
  const manifest = { manifest_version: 3, name: 'Nothing', version: '1', background: { service_worker: 'worker.js' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'worker.js'),
    "chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));",
  );
  writeFileSync(join(folder, 'welcome.html'), '<!doctype html><title>Nothing</title>');
  return folder;
}
