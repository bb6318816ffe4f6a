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
  return extensionOf({
    'manifest.json': JSON.stringify({ manifest_version: 3, name: 'Nothing', version: '1', background: WORKER }),
    'worker.js': "chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));",
    'welcome.html': '<!doctype html><title>Nothing</title>',
  });
}

/** An extension with a button that opens its popup; `worker.js` is its worker. */
export function popupExtension(files: { 'popup.html': string; 'worker.js': string; 'popup.js'?: string }): string {
  const action = { default_popup: 'popup.html' };
  const manifest = { manifest_version: 3, name: 'Popup', version: '1', permissions: ['activeTab'], action };
  return extensionOf({ ...files, 'manifest.json': JSON.stringify({ ...manifest, background: WORKER }) });
}

const WORKER = { service_worker: 'worker.js' };

function extensionOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-nothing-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
