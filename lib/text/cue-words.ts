import type { Statement } from '../model.ts';

/** Verbs that add nothing to the words: whoever "says" a thing says it. A colon behind a name is one of them. */
const PLAIN =
  /^(?:(?:has|have|had|also|later|\p{Ll}+ly) )*(?:say|says|said|saying|tell|tells|told|telling|add|adds|added|adding|write|writes|wrote|written|writing|according to|\P{L}*)$/iu;
/** Rules that read no clause behind the verb: a thing ("said a prayer"), "to leave", a phrase. */
const isWithoutClause = (rule: string) => /-(?:thing|to|phrase)$/.test(rule) && !rule.startsWith('according');
/** What belongs to the verb before it ("has | ruled", "would not | confirm") and behind it ("ruled | out", "called | for"). */
const BEFORE =
  /^(?:has|have|had|is|are|was|were|be|been|will|would|can|could|may|might|must|shall|should|do|does|did|not|never|also|again|later|\p{Ll}+ly)$/iu;
const BEHIND = /^(?:out|off|down|up|for|on|of|about|against|to|at|as|with|over)$/;
const REACH = 60;

/**
 * The article's own words of saying, where a statement's words can't stand without them as what its speaker says: "denies" before “causing the
 * crash”, "has ruled out" before “talks”. Null where they can: the verb is a plain one ("said", "told", "according to"), its stance is plain
 * saying, and a clause or a quotation goes with it. Any other verb is shown, also where a clause goes with it ("warned", "insisted"): once too
 * often is better than a denial that reads as an assertion.
 */
export function cueWords(text: string, { cue, source, content, stance, rule }: Statement): string | null {
  if (!cue) return null;
  const from = source && source[1] <= cue[0] ? Math.max(source[1], cue[0] - REACH) : cue[0];
  const ahead = text.slice(from, cue[0]).trim().split(/\s+/);
  const before = ahead.slice(ahead.findLastIndex((word) => !BEFORE.test(word)) + 1);
  const behind = text.slice(cue[1], Math.min(content[0]?.[0] ?? 0, cue[1] + REACH)).trim();
  const words = [...before, text.slice(...cue), BEHIND.test(behind) ? behind : '']
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return stance === 'says' && PLAIN.test(words) && !isWithoutClause(rule) ? null : words;
}
