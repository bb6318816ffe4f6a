/** Longer addresses are data in disguise and are shown as text. */
const MAX_URL = 8_192;
/** What RFC 3986 allows in an address; the rest is percent-encoded. */
const NOT_OF_AN_ADDRESS = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu;

/** An http or https address that may become a link, in plain ASCII; null for every other scheme and for what is no address. */
export function webUrl(url: string | null): string | null {
  const trimmed = url?.trim() ?? '';
  if (trimmed.length > MAX_URL || !/^https?:\/\/[^\s/?#\\@:]/i.test(trimmed)) return null;
  return trimmed.toWellFormed().replace(NOT_OF_AN_ADDRESS, encodeURIComponent);
}

/** The host of a web address without "www."; null where there is none. */
export function hostOf(url: string | null): string | null {
  return webUrl(url)?.match(/^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)/i)?.[1] ?? null;
}
