/** Whose a value is that is told with its owner, whoever speaks of it: "worse than Governor Roe’s estimate of $15.7 billion, the analyst said". */
import type { Span, Speaker } from '../../model.ts';
import { firstFrom, overlap } from '../../text/spans.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';

const VALUE = /^(?:estimates?|forecasts?|projections?|predictions?|counts?|tally|claims?|figures?|assertions?)$/;
const KIND =
  /^(?:own|official|latest|initial|first|earlier|early|previous|prior|original|internal|unofficial|preliminary|provisional|higher|lower|current)$/;
/** "the police estimate" */
const BODY = /^(?:police|government|ministry|union|army|military|company|council|treasury|agency)$/;
/** "more than the 12 villages | acknowledged by the army" */
const GIVEN = /^(?: \w+){0,2} (?:acknowledged|claimed|estimated|reported) by (?:the )?(\w+)/;
/** In UTF-16 units. */
const NEAR = 80;
/** So many words stand between owner and noun. */
const KINDS = 3;

/**
 * The id of the speaker whose estimate, count or forecast a figure at `span` is said to be; null where the text names an owner who is no
 * speaker; undefined where it names none.
 */
export function ownerOf(
  { text, tokens }: Reading,
  span: Span,
  speakers: readonly Speaker[],
): string | null | undefined {
  let at = firstFrom(tokens, span[0]) - 2;
  const named = (base: string) => {
    const [one, other] = speakers.filter(({ name }) => name.split(' ').at(-1) === base);
    return one && !other ? one.id : null;
  };
  const giver = tokens[at + 1]?.lower === 'the' && GIVEN.exec(text.slice(span[1], span[1] + NEAR))?.[1];
  if (giver) return named(giver);
  if (tokens[at + 1]?.lower !== 'of' || !VALUE.test(tokens[at]?.lower ?? '')) return undefined;
  at--;
  for (let k = 0; k < KINDS && KIND.test(tokens[at]?.lower ?? ''); k++) at--;
  // "analysts’ | forecast": the mark stands by itself.
  const isOwned = /^['’]$/.test(tokens[at]?.text ?? '');
  const owner = tokens[isOwned ? at - 1 : at] as Token | undefined;
  if (!owner) return undefined;
  const base = isOwned || BODY.test(owner.lower) ? owner.text : POSSESSIVE.exec(owner.text)?.[1];
  if (!base) return undefined;
  const place: Span = [owner.start, owner.end];
  const held = speakers.find(({ mentions }) => mentions.some((mention) => overlap(mention, place) > 0));
  if (held) return held.id;
  return named(base);
}
const POSSESSIVE = /^(\p{L}[\p{L}.-]*?)(?:['’]s|['’])$/u;
