import type { Response, Span } from '../../model.ts';
import { firstFrom } from '../../text/spans.ts';
import type { Denial, Refusal } from '../caveats/responses.ts';
import { jointSources } from '../names/joint-sources.ts';
import type { NameMention } from '../names/names.ts';
import type { Reading } from '../reading.ts';
import type { Attribution } from '../statements/statements.ts';

/** A place where somebody speaks, or refuses to. */
export interface Turn {
  source: Span | null;
  /** The words it is the source of; none for a refusal. */
  content: readonly Span[];
  /** Where it stands in the text. */
  at: number;
  attribution: number | null;
  refusal: number | null;
  /** What it answers by a refusal or a denial that is no statement. */
  response: Response | null;
}

/** Where an attribution stands: at its source, else its cue, else its words. */
export const whereOf = ({ source, cue, content }: Attribution) => source?.[0] ?? cue?.[0] ?? content[0]?.[0] ?? 0;

/** All turns of a text, in reading order; of those who answer together each has one. */
export function turnsOf(
  reading: Reading,
  mentions: readonly NameMention[],
  attributions: readonly Attribution[],
  refusals: readonly Refusal[],
  denials: readonly Denial[],
): Turn[] {
  const turns: Turn[] = attributions.map((attribution, i) => ({
    source: attribution.source,
    content: attribution.content,
    // A quotation that goes on in a paragraph of its own keeps its speaker in mind.
    at: attribution.rule === 'quotation-goes-on' ? (attribution.content[0]?.[0] ?? 0) : whereOf(attribution),
    attribution: i,
    refusal: null,
    response: null,
  }));
  const answer = (source: Span | null, at: number, refusal: number | null, response: Response) => {
    const [first = null, ...others] = source ? jointSources(reading, mentions, source) : [];
    turns.push({ source: first, content: [], at: first?.[0] ?? at, attribution: null, refusal, response });
    for (const other of others)
      turns.push({ source: other, content: [], at: other[0], attribution: null, refusal: null, response });
  };
  const denying = attributions
    .flatMap(({ stance, source, cue }) => (stance === 'denies' && source && cue ? [{ source, start: cue[0] }] : []))
    .sort((a, b) => a.start - b.start);
  for (const { source, span, core } of denials) {
    // Where it is a statement too, that knows best whose.
    const told = denying[firstFrom(denying, core[0])];
    answer(told && told.start < core[1] ? told.source : source, span[0], null, 'denied');
  }
  refusals.forEach(({ source, span, kind }, i) => {
    answer(source, span[0], i, kind);
  });
  return turns.sort((a, b) => a.at - b.at);
}

/** What somebody answers by a turn: a refusal, a denial, or null where it is a statement of another kind. */
export function responseOf(
  { text }: Reading,
  { attribution, response }: Turn,
  attributions: readonly Attribution[],
): Response | null {
  if (attribution === null) return response;
  // To reject or dispute something is not yet to deny it.
  const { stance, cue } = attributions[attribution] as Attribution;
  if (stance !== 'denies' || !cue || !/\bden(?:y|ie[sd]|ying|ials?)\b/i.test(text.slice(...cue))) return null;
  // "would neither confirm nor deny that"
  return /\b(?:nor|or|not|never)\s$/i.test(text.slice(Math.max(0, cue[0] - 6), cue[0])) ? null : 'denied';
}
