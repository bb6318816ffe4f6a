/** Sites as a reader types or pastes them, as match patterns that the browser can be asked for. Pure. */

/** One site on screen: "example.com". Its patterns are asked for and taken back together. */
export interface Site {
  name: string;
  /** Match patterns, sorted. */
  origins: string[];
}

/** More lines than anybody types; a pasted book must not become a list of requests. */
const MAX_LINES = 200;
const MAX_HOST_CHARS = 253; // the longest name DNS allows

/**
 * The sites named in a text, one a line. A pasted address gives just its own site, as the popup's button does; a name typed without
 * `https://` also gives its "www." twin, since most sites answer there. `refused` has the lines that name no site.
 */
export function sitesFrom(text: string): { sites: Site[]; refused: string[] } {
  const lines = text.split(/[\s,;]+/, MAX_LINES).filter((line) => line !== '');
  const refused = lines.filter((line) => originsFrom(line).length === 0);
  return { sites: groupSites(lines.flatMap(originsFrom)), refused };
}

/** Match patterns joined to sites by name, in the order of names. */
export function groupSites(origins: readonly string[]): Site[] {
  const byName = Map.groupBy(new Set(origins), siteName);
  const sites = [...byName].map(([name, group]) => ({ name, origins: group.toSorted() }));
  return sites.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The site's name as a reader knows it: "example.com" for a match pattern, without "www.". */
export function siteName(pattern: string): string {
  return pattern
    .replace(/^[a-z*]+:\/\//, '')
    .replace(/\/\*$/, '')
    .replace(/^(?:\*\.|www\.)/, '');
}

/** The match pattern of a page's site, port left out (patterns have none); null for pages that can't be granted. */
export function siteOf(url: string): string | null {
  const { protocol = '', hostname = '' } = URL.parse(url) ?? {};
  return isWeb(protocol) && isHost(hostname) ? `${protocol}//${hostname}/*` : null;
}

/** Whether a match pattern of sites ("https://*.example.com/*", "<all_urls>") takes in a page's address. */
export function covers(pattern: string, url: string): boolean {
  const { protocol = '', hostname = '' } = URL.parse(url) ?? {};
  if (pattern === '<all_urls>') return isWeb(protocol);
  const [scheme = '', host = ''] = pattern.replace(/\/\*$/, '').split('://');
  if (scheme === '*' ? !isWeb(protocol) : `${scheme}:` !== protocol) return false;
  if (host === '*') return true;
  return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
}

/** Match patterns of one line; empty when it names no site. */
function originsFrom(line: string): string[] {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(line)) return [siteOf(line)].filter((site) => site !== null);
  const site = siteOf(`https://${line}`);
  if (site === null || /^[^/]*@/.test(line)) return []; // "name@example.com" is somebody, not a site
  const host = new URL(`https://${line}`).hostname;
  if (!host.includes('.') || isAddress(host)) return isAddress(host) || host === 'localhost' ? [site] : [];
  const bare = host.replace(/^www\./, '');
  return [`https://${bare}/*`, `https://www.${bare}/*`];
}

const isWeb = (protocol: string) => /^https?:$/.test(protocol);
/** URL lets "*" stand in a host, where a match pattern would take it for every site. */
const isHost = (host: string) => host.length <= MAX_HOST_CHARS && /^(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])$/.test(host);
const isAddress = (host: string) => /^\d+\.\d+\.\d+\.\d+$/.test(host) || host.startsWith('[');
