import { JSDOM, VirtualConsole } from 'jsdom';

/** A document in Node, at an address, for what needs no layout. */
export function documentOf(
  html: string,
  url = 'https://lenn.example/2026/11/old-bridge-to-close-for-two-years',
): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}
