import type { Span } from '../../model.ts';
import { firstFrom } from '../../text/spans.ts';
import type { Reading } from '../reading.ts';
import { DETERMINERS, POSSESSIVES } from '../words/closed-words.ts';
import { indexBefore, type NameMention } from './names.ts';

/** More words name no two who answer together. */
const MAX_TOKENS = 24;

/**
 * Those who give one answer together, each by itself: "neither the embassy nor Ms Roe" are two, "the Ministry of Health and Welfare" is one.
 * A source of one comes back as it is.
 */
export function jointSources({ tokens }: Reading, mentions: readonly NameMention[], source: Span): Span[] {
  let first = firstFrom(tokens, source[0]);
  const last = firstFrom(tokens, source[1]);
  if (/^(?:both|neither)$/.test(tokens[first]?.lower ?? '')) first++;
  if (last - first > MAX_TOKENS) return [source];
  /** The names that may stand in the source: the one that begins before it, and those in it. */
  const near = mentions.slice(Math.max(0, indexBefore(mentions, first)), indexBefore(mentions, last) + 1);
  const isInName = (at: number) => near.some((name) => name.first < at && at < name.last);
  const joints = [];
  for (let at = first + 1; at < last - 1; at++)
    if (/^(?:and|nor|or)$/.test(tokens[at]!.lower) && !isInName(at)) joints.push(at);
  const joint = joints[0];
  if (joint === undefined || joints.length > 1) return [source];
  const opens = (at: number) =>
    DETERMINERS.has(tokens[at]!.lower) || POSSESSIVES.has(tokens[at]!.lower) || /^(?:his|her)$/.test(tokens[at]!.lower);
  const isName = (from: number, to: number) => near.some((name) => name.titleFirst === from && name.last === to);
  // A single capital word behind "the …" may be the end of one long name; letters are one of their own.
  const isLong = last - joint > 2 || /^\p{Lu}{2,}$/u.test(tokens[joint + 1]!.text);
  const second = opens(joint + 1) || (isName(joint + 1, last) && (!opens(first) || isLong));
  if (!second || !(opens(first) || isName(first, joint))) return [source];
  return [
    [tokens[first]!.start, tokens[joint - 1]!.end],
    [tokens[joint + 1]!.start, tokens[last - 1]!.end],
  ];
}
