import { indexBefore, type NameMention } from '../names/names.ts';
import type { Gender } from '../names/person-names.ts';
import { isKinship, type Role } from '../names/roles.ts';
import type { Character } from './cast.ts';

/** Bearers of one surname that are looked at: a text with more is a list of names. */
export const MAX_BEARERS = 8;
/** Sentences over which a full name says which bearer of the surname is meant. */
const NEAR_SENTENCES = 2;
/** Sentences after which a bearer of the surname is out of mind. */
const FAR_SENTENCES = 15;

/** Which bearer of a surname (or first name) a single word means. */
export function bearerMeant(
  bearers: readonly Character[],
  mention: NameMention,
  { roles, gender }: { roles: readonly Role[]; gender: Gender },
  established: Character | null,
): Character | null {
  const recent = bearers.slice(0, MAX_BEARERS);
  const fit = gender === null ? recent : recent.filter((bearer) => bearer.gender === gender);
  if (fit.length === 1) return fit[0] as Character;
  if (recent.length === 1) return fit.length === 0 && recent[0]?.gender ? null : (recent[0] as Character);
  const heads = new Set(roles.map((role) => role.head));
  const titled = recent.filter((bearer) => bearer.roles.some((role) => heads.has(role.head)));
  if (titled.length === 1) return titled[0] as Character;
  const known = recent.filter((bearer) => (bearer.mentions[0] as NameMention).first < mention.first);
  if (known.length === 1) return known[0] as Character;
  const own = known.filter((bearer) => !bearer.roles.some(isKinship));
  if (own.length === 1 && !established) return own[0] as Character;
  const near = known.filter(({ fullMentions }) => {
    const last = fullMentions[indexBefore(fullMentions, mention.first)];
    return last !== undefined && mention.sentence - last.sentence <= NEAR_SENTENCES;
  });
  // Once a bare surname has been somebody's, it stays theirs until another bearer is brought in.
  if (established && known.includes(established) && near.every((bearer) => bearer === established)) return established;
  const far = known
    .filter((bearer) => !near.includes(bearer))
    .every(({ fullMentions }) => {
      const last = fullMentions[indexBefore(fullMentions, mention.first)];
      return last === undefined || mention.sentence - last.sentence > FAR_SENTENCES;
    });
  return near.length === 1 && !established && far ? (near[0] as Character) : null;
}
