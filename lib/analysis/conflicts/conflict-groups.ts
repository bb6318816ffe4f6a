/** Figures put together into conflicts: a voice gives one value of a thing, unless the text itself says that it changed. */
import type { Figure, Span } from '../../model.ts';
import type { Counted } from './counted.ts';
import { areDisjoint, differ } from './same-quantity.ts';
import { CHANCE, shareName } from './same-toll.ts';
import { areSameVictims } from './tolls.ts';

/** Figures by their index. */
type Members = Map<number, Counted>;

/** Figures that belong to one conflict, and the words that compare them. */
interface Group {
  members: Members;
  span: Span | null;
}

/** Each figure's group, by the figure's index. */
export type Groups = Map<number, Group>;

/** Puts figures into one group; groups that come to share a figure become one, the smaller added to the largest. */
export function join(groups: Groups, members: readonly Counted[], span: Span | null) {
  const known = members.flatMap(({ index }) => groups.get(index) ?? []);
  const told = known.findLast((group) => group.span)?.span ?? span;
  const bySize = [...new Set(known)].sort((a, b) => b.members.size - a.members.size);
  const [joined = { members: new Map<number, Counted>(), span }, ...others] = bySize;
  for (const one of [...members, ...others.flatMap((group) => [...group.members.values()])]) {
    joined.members.set(one.index, one);
    groups.set(one.index, joined);
  }
  joined.span = told;
}

/** A group that looks this large is a table, and no rivals' values. */
const MAX_RIVALS = 40;

/**
 * Puts pairs together that only look like values of one thing, the nearest first. Where that would make somebody give two values of it, they are of
 * two things: "police counted 900 at the march, the organisers 2,000; police counted 40 at the other one, the organisers 60".
 */
export function joinRivals(groups: Groups, pairs: readonly Counted[][]) {
  const far = ([a, b]: Counted[]) => (b as Counted).index - (a as Counted).index;
  for (const pair of [...pairs].sort((a, b) => far(a) - far(b))) {
    const sets = pair.map((member) => groups.get(member.index)?.members ?? new Map([[member.index, member]]));
    if (!areOfTwoThings(...(sets as [Members, Members]))) join(groups, pair, null);
  }
}

const isOneVoice = (a: Counted, b: Counted) => a.figure.speaker !== null && a.figure.speaker === b.figure.speaker;

/** A value so great that it is no chance when the text gives it twice. */
const TELLING = 1_000;

/** The headline, or another sentence, gives a value of the text once more: it belongs to the same conflict, and two conflicts that share one are one. */
export function joinSameValues(groups: Groups, counted: readonly Counted[]) {
  const given = givenIn(groups, counted);
  for (const one of counted) {
    const { value, unit, change } = one.figure;
    if (typeof value !== 'number' || one.part) continue;
    const own = groups.get(one.index);
    const unnamed = one.inHeadline && !unit;
    if (own && !unnamed && (one.fate === null || value <= CHANCE)) continue;
    const telling = value >= TELLING && !isRound(value);
    if (!one.inHeadline && !isCounted(one) && !telling) continue;
    const same = given.get(value)?.findLast((other) => {
      // "40 were killed, and 40 were hurt"
      if (one.fate !== other.fate && one.fate !== null && other.fate !== null) return false;
      if (own && areKeptApart(own, groups.get(other.index) as Group)) return false;
      // "sales rose 4%" and "fell 4%"
      if (change && other.figure.change && change !== other.figure.change) return false;
      const noun = other.figure.unit;
      const named =
        unit.toLowerCase() === noun.toLowerCase() ||
        // "40 soldiers killed", "the toll of 40"
        (isCounted(one) &&
          isCounted(other) &&
          (telling ||
            (value > CHANCE && (!unit || !noun || one.inHeadline)) ||
            areSameVictims(other.victims, one.victims, shareName(other, one))));
      return named && isOfOnePlace(other, one);
    });
    if (same) join(groups, [same, one], null);
  }
}

/** The figures of conflicts by value. */
function givenIn(groups: Groups, counted: readonly Counted[]): Map<Figure['value'], Counted[]> {
  const given = new Map<Figure['value'], Counted[]>();
  for (const index of groups.keys()) {
    const one = counted[index] as Counted;
    const { value } = one.figure;
    given.set(value, [...(given.get(value) ?? []), one].slice(-MAX_RIVALS));
  }
  return given;
}

/** Whether figures can't be put together with others: either are a table, or somebody would give two values. */
const areOfTwoThings = (a: Members, b: Members) =>
  Math.max(a.size, b.size) > MAX_RIVALS ||
  [...a.values()].some((one) => [...b.values()].some((other) => isOneVoice(one, other) && differ(one, other)));

/** Whether two groups are one already, or can't be. */
const areKeptApart = (a: Group, b: Group) => a === b || areOfTwoThings(a.members, b.members);

/** "half a million": round values come by chance. */
const isRound = (value: number) => /^\d0{3,}$/.test(String(value));
const isCounted = ({ figure }: Counted) => figure.rule === 'count';
function isOfOnePlace(a: Counted, b: Counted): boolean {
  if (b.inHeadline) return true;
  if (a.elsewhere !== b.elsewhere || areDisjoint(a.places, b.places)) return false;
  return b.leads || (a.period === b.period && !areDisjoint(b.places, a.around));
}
