import type { Response, Span, Speaker } from '../../model.ts';
import { overlap } from '../../text/spans.ts';
import type { Role } from '../names/roles.ts';
import type { Reading } from '../reading.ts';
import type { Voice } from './voices.ts';

/** More ways to name one speaker tell the reader nothing. */
const MAX_ALIASES = 12;
const MAX_MENTIONS = 400;
/** A noun phrase that names somebody is cut here: "a man who …". */
const MAX_NAME_LENGTH = 120;
const ARTICLE = /^(?:the|a|an|its|his|her|their)\s/i;

/** A voice as the contract has it: names, role and places, all in the words of the text. */
export function speakerOf(reading: Reading, voice: Voice, id: string, response: Response | null): Speaker {
  const { text } = reading;
  const { character, phrase, kind } = voice;
  const wordsOf = (span: Span) => {
    const words = text.slice(...span).slice(0, MAX_NAME_LENGTH);
    // "Another trader, Rita Hull" is a trader.
    return kind === 'unnamed' ? words : words.replace(character ? /^another\s/i : ARTICLE, '').replace(ARTICLE, '');
  };
  const name = character ? character.name : wordsOf(nameSpan(reading, voice));
  const named = character ? character.mentions.map((mention) => mention.span) : [];
  const aliases = new Set(
    [
      ...named.slice(0, MAX_MENTIONS),
      ...(phrase ? [nameSpan(reading, voice)] : []),
      ...voice.sources.slice(0, MAX_MENTIONS),
    ].map(wordsOf),
  );
  aliases.delete(name);
  return {
    id,
    name,
    kind,
    aliases: [...aliases].slice(0, MAX_ALIASES),
    role: character?.kind === 'person' ? roleOf(reading, character.roles) : null,
    mentions: apart([...named, ...voice.sources]).slice(0, MAX_MENTIONS),
    response,
  };
}

/** The noun phrase by which somebody is first spoken of, without a clause about them. */
function nameSpan({ text }: Reading, { phrase, phrases, sources }: Voice): Span {
  // A headline says "Judge" where the text says which.
  const [start, end] = (
    phrases.find(({ modifiers }) => phrase?.inHeadline && modifiers.size > phrase.modifiers.size) ?? phrase
  )?.span ??
    sources[0] ?? [0, 0];
  const cut = text
    .slice(start, end)
    .search(
      /,(?!\d)|\s(?:who|which|that|including|published|released|conducted|issued|commissioned|obtained|filed|kept|seen)(?:\s|$)/,
    );
  return [start, cut > 0 ? start + cut : end];
}

/** The first role the text gives, or a fuller form of it. */
function roleOf({ text, blocks }: Reading, roles: readonly Role[]): string | null {
  // A headline says "Rovers boss" where the text says who he is.
  const first = roles.find((role) => role.span[0] >= (blocks[0]?.span[1] ?? 0)) ?? roles[0];
  if (!first) return null;
  const fuller = roles.find(
    (role) =>
      role.head === first.head &&
      role.words.size > first.words.size &&
      role.span[1] - role.span[0] > first.span[1] - first.span[0] &&
      [...first.words].every((word) => role.words.has(word)),
  );
  return text.slice(...(fuller ?? first).span);
}

/** Spans in order, each stretch of text once: the earlier of two that overlap stays. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = kept.at(-1);
    if (!last || overlap(last, span) === 0) kept.push(span);
  }
  return kept;
}
