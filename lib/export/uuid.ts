const SEEDS = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x3c6ef372];

/**
 * A URN for something without an address of its own: the same words give the same UUID (version 8 of RFC 9562, made by our own mixing).
 * Tells things apart; proves nothing.
 */
export function urnOf(words: string): string {
  const hex = SEEDS.map((seed) => mix(words, seed).toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

/** MurmurHash3's mixing over UTF-16 units. */
function mix(words: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < words.length; i++) {
    const part = Math.imul(words.charCodeAt(i), 0xcc9e2d51);
    hash ^= Math.imul((part << 15) | (part >>> 17), 0x1b873593);
    hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
