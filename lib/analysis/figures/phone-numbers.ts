import type { Part } from './number-parts.ts';

/** So many groups of digits a phone number has at most. */
const MAX_GROUPS = 6;

/** One past a phone number that begins at `i` as only these do: "+44 (0)20 555 01-44", "020 7946 0958", "03-5550144". 0 when it is none. */
export function skipPhone(parts: readonly Part[], i: number): number {
  const { text } = parts[i] as Part;
  const abroad = /^[1-9]\d{0,2}$/.test(text) && parts[i - 1]?.text === '+';
  if (!abroad && !/^0\d/.test(text)) return 0;
  let last = i + 1;
  let end = last;
  for (let groups = 1; groups < MAX_GROUPS && parts[last]; last++) {
    const part = parts[last] as Part;
    if (part.kind === 'number') {
      groups++;
      end = last + 1;
    } else if (part.text === '(' ? parts[last + 1]?.text !== '0' : !/^[-–‑)/.]$/.test(part.text)) break;
  }
  return abroad && end === i + 1 ? 0 : end;
}
