/** Subjects that say and hold nothing. */
import { isRoleNoun } from '../names/person-nouns.ts';
import { BODY_NOUNS } from '../words/speaker-words.ts';
import type { Run } from './noun-phrases.ts';
import type { Item } from './phrases.ts';

const NOBODY = /^(?:an?|the|figure|nobody|none|neither|nothing|correction|clarification)$/;

/** Whether a subject is no one: “nobody”, “neither side”, “no official” (“No 10” is somebody), or the editors’ own note. */
export function isNobody(items: readonly Item[], { from, to }: Run): boolean {
  const none = /^(?:neither|none|no)$/.test(items[from]!.lower) && items[from + 1]?.kind !== 'number';
  return (
    none || items[from - 1]?.kind === 'not' || (NOBODY.test(items[to - 1]!.lower) && items[to - 2]?.kind !== 'noun')
  );
}

/** Whether somebody is said to hold an opinion: a relative clause only describes, "you" is anybody, and a strike holds none. */
export const holds = (items: readonly Item[], run: Run): boolean =>
  !/^(?:wh|that|quotation)$/.test(items[run.from]!.kind) &&
  !/^you\b/.test(items[run.from]!.lower) &&
  !isDeed(items, run);

/** Whether a subject is what happened: "the arrest | showed that …". */
export function isDeed(items: readonly Item[], { to }: Run): boolean {
  const { kind, lower } = items[to - 1]!;
  return kind === 'noun' && DEED.test(lower) && !isRoleNoun(lower) && !BODY_NOUNS.has(lower);
}

/** What happens, by the endings of such nouns and by the commonest: "the shelling raised fears", "the strike threatened to spread". */
const DEED =
  /(?:ing|ment|tion|sion|ance|ence)$|^(?:strike|attack|raid|blast|fire|storm|drought|war|crash|move|death|shooting|fall|rise|loss|arrest|vote|defeat|victory)s?$/;
