/**
 * The analysis in a script of its own: it is eleven twelfths of the background, and most of what wakes the background (a tab that moves on, a
 * finding that is picked, a command) needs none of it. A worker that starts for these runs 5 ms of scripts in place of 30.
 */
import type { analyze } from '../analysis/analyze.ts';

declare global {
  /** Left here by that script. */
  var caveatAnalyze: typeof analyze | undefined;
  /** Of workers, in browsers with Trusted Types. */
  function importScripts(address: TrustedScriptURL): void;
  interface InstallEvent extends Event {
    waitUntil(done: Promise<unknown>): void;
  }
  interface TrustedScriptURL {
    toString(): string;
  }
  var trustedTypes: {
    createPolicy(
      name: string,
      rules: { createScriptURL(): string },
    ): { createScriptURL(input: string): TrustedScriptURL };
  };
}

const SCRIPT = '/analysis.js';

/** The analysis; its script is loaded when it is first asked for. Rejects when it can't be. */
export async function loadAnalysis(): Promise<typeof analyze> {
  if (!globalThis.caveatAnalyze) {
    if (import.meta.env.CHROME) importScripts(address());
    else await import(/* @vite-ignore */ SCRIPT);
  }
  return globalThis.caveatAnalyze as typeof analyze;
}

/**
 * Keeps the script with the worker when the browser installs it. A service worker may import later what it imported then, and nothing else
 * (W3C Service Workers, 4.6.4 importScripts): an installation without it fails, and is tried again. Firefox has a page in the worker's place.
 */
export function keepAnalysis(): void {
  if (import.meta.env.CHROME)
    globalThis.addEventListener('install', (event) => (event as InstallEvent).waitUntil(loadAnalysis()));
}

let made: TrustedScriptURL | undefined;

/**
 * Under the one policy that the manifest lets this extension have: whatever it is given, it makes this one address. A worker may make the policy
 * once, and load the script again after a failure.
 */
function address(): TrustedScriptURL {
  made ??= trustedTypes.createPolicy('caveat-analysis', { createScriptURL: () => SCRIPT }).createScriptURL('');
  return made;
}
