/** An id for a new reading. `crypto.randomUUID` would be shorter, but pages served over http have none. */
export function newReadingId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
