import type { Mode, Span } from '../../model.ts';
import { countWhile } from '../../text/spans.ts';
import type { Reading } from '../reading.ts';
import { introductionOf } from './introductions.ts';
import type { Found } from './line-walk.ts';
import { isFiniteVerb } from './noun-phrases.ts';
import { signature } from './other-cues.ts';
import type { Line } from './phrases.ts';
import type { Attribution } from './statements.ts';

/**
 * Puts the lines' findings in order, and gives quotations without a cue to the speaker before them: in the same paragraph they belong to the same
 * statement; a paragraph that is all quotation is a statement of its own.
 */
export function joinQuotations(reading: Reading, lines: readonly Line[], found: readonly Found[][]): Attribution[] {
  const list: Attribution[] = [];
  const indexOf = new Map<Found, number>();
  let open: { index: number; block: number } | null = null;
  let waiting: { span: Span; block: number } | null = null;
  let lone: { span: Span; block: number } | null = null;
  lines.forEach((line, n) => {
    const here = found[n] as Found[];
    const signed = signature(line.items, 0);
    if (signed && lone && lone.block === line.block - 1 && here.length === 0) {
      if (list.at(-1)?.content[0] === lone.span) list.pop();
      list.push(signedBy([line.items[signed.from]!.start, line.items[signed.to - 1]!.end], lone.span));
      open = waiting = lone = null;
      return;
    }
    lone = null;
    const introduced = introducedBlock(reading, lines, n, found[n - 1]?.length === 0);
    if (introduced && (here.length === 0 || introduced.rule === 'block-quote')) {
      list.push(introduced);
      open = { index: list.length - 1, block: line.block };
      return;
    }
    if (open && open.block === line.block && list[open.index]?.rule === 'block-quote') {
      extend(list[open.index] as Attribution, line.end);
      return;
    }
    const alone =
      here.length === 0 ? (quotationAlone(line) ?? (open?.block === line.block ? quotationGoesOn(line) : null)) : null;
    const turn = alone && startsBlock(reading, line) ? turnIn(reading, line, alone) : null;
    if (turn) {
      list.push(turn);
      open = { index: list.length - 1, block: line.block };
      return;
    }
    if (alone) lone = { span: alone, block: line.block };
    if (alone && !(open?.block === line.block && list[open.index]?.rule === 'label')) {
      if (open && open.block === line.block) (list[open.index] as Attribution).content.push(alone);
      else if (
        open &&
        open.block === line.block - 1 &&
        startsBlock(reading, line) &&
        !asks(reading.text, list[open.index] as Attribution)
      ) {
        list.push({ ...begunBy(open.index, alone), source: list[open.index]?.source ?? null });
        open = { index: list.length - 1, block: line.block };
      } else waiting = { span: alone, block: line.block };
      return;
    }
    if (open && list[open.index]?.rule === 'label' && open.block === line.block) {
      // A turn in a transcript is all of its paragraph.
      extend(list[open.index] as Attribution, line.end);
      return;
    }
    for (const one of here[0]?.rule === 'label' || here.at(-1)?.rule === 'label' ? here.slice(-1) : here) {
      const content = [...one.content];
      if (one.rule === 'label') content[0] = [content[0]![0], line.end];
      const begun = one === here[0] && one.rule.startsWith('quotation') ? waiting : null;
      // "“It was dark.¶“Nobody came,” she said": the open quotation before is hers.
      if (begun?.block === line.block - 1 && isOpen(reading.text, begun.span))
        list.push(begunBy(list.length + 1, begun.span));
      indexOf.set(one, list.length);
      list.push({
        source: one.source,
        cue: one.cue,
        content,
        mode: 'direct',
        stance: one.stance,
        rule: one.rule,
        sureness: one.sureness,
        sharesSourceWith: one.shares ? (indexOf.get(one.shares) ?? null) : null,
      });
    }
    waiting = null;
    // Who asked does not answer.
    const tells = here.length > 0 && here.at(-1)!.rule !== 'passive-wh';
    open = tells ? { index: list.length - here.length + speakerOf(here), block: line.block } : null;
  });
  for (const one of list)
    if (one.rule !== 'embedded-post' && one.rule !== 'block-quote') one.mode = modeOf(reading, one.content);
  return list;
}

/**
 * The words of a paragraph that the one above introduces with a colon, as a statement: a quotation, or all of a block quote, which does without
 * marks; null when line `n` begins no such paragraph. `silent`: the line before says nothing itself.
 */
function introducedBlock(reading: Reading, lines: readonly Line[], n: number, silent: boolean): Attribution | null {
  const line = lines[n] as Line;
  const before = lines[n - 1];
  const block = reading.blocks[line.block];
  const quotation = quotationAlone(line);
  if (!before || (!quotation && block?.kind !== 'quote')) return null;
  if (before.block !== line.block && (before.block !== line.block - 1 || !startsBlock(reading, line))) return null;
  const introduction = introductionOf(reading.text, before, silent);
  if (!introduction) return null;
  return {
    ...introduction,
    content: [quotation ?? [line.start, line.end]],
    mode: 'direct',
    rule: quotation ? 'introduced-quotation' : 'block-quote',
    sureness: 'likely',
    sharesSourceWith: null,
  };
}

/** Who speaks is named in so many words before a colon. */
const MAX_LABEL = 5;

/** "“VOSS: It fell.”": a turn of a transcript that is quoted as a whole; null for other quotations. */
function turnIn({ tokens, classes }: Reading, { items }: Line, [, end]: Span): Attribution | null {
  const first = items[0]!.token + 1;
  let at = first;
  while (at < first + MAX_LABEL && classes[at] === 'name') at++;
  const [from, to, colon] = [tokens[first], tokens[at - 1], tokens[at]];
  if (
    at === first ||
    colon?.text !== ':' ||
    colon.end >= end ||
    (at === first + 1 && !/^\p{Lu}{3,}$/u.test(from!.text))
  )
    return null;
  const found = signedBy([from!.start, to!.end], [tokens[at + 1]!.start, end]);
  return { ...found, cue: [colon.start, colon.end], rule: 'label' };
}

/** A quotation whose speaker is named after a dash in a paragraph below it. */
function signedBy(source: Span, content: Span): Attribution {
  return {
    source,
    cue: null,
    content: [content],
    mode: 'direct',
    stance: 'says',
    rule: 'quotation-dash-source',
    sureness: 'likely',
    sharesSourceWith: null,
  };
}

/** Whether somebody asked: the quotation in the next paragraph may be the answer. */
function asks(text: string, { cue, content }: Attribution): boolean {
  const end = content.at(-1)?.[1] ?? 0;
  return cue !== null && /^ask/i.test(text.slice(...cue)) && /\?['’]?["”»'’]/.test(text.slice(end - 3, end));
}

/** A paragraph's quotation without a cue, by whoever speaks in the attribution at `index`. */
const begunBy = (index: number, span: Span): Attribution => ({
  source: null,
  cue: null,
  content: [span],
  mode: 'direct',
  stance: 'says',
  rule: 'quotation-goes-on',
  sureness: 'likely',
  sharesSourceWith: index,
});

/** Whether a quotation ends without a closing mark, to go on in the next paragraph. */
const isOpen = (text: string, [start, end]: Span) =>
  /^["“«]/.test(text[start] ?? '') && !/["”»]/.test(text.slice(end - 2, end));

function extend(attribution: Attribution, end: number) {
  const last = attribution.content.at(-1);
  if (last) last[1] = end;
}

/** Which attribution of a line a following quotation goes on with: the one with a quotation, else the first. */
function speakerOf(here: readonly Found[]): number {
  return Math.max(
    0,
    here.findLastIndex((one) => one.rule.startsWith('quotation')),
  );
}

/** The span of a line that is nothing but a quotation (with its full stop), else null. */
function quotationAlone(line: Line): Span | null {
  const first = line.items[0];
  if (first?.kind !== 'quotation') return null;
  const rest = line.items.slice(1);
  if (!rest.every((item) => item.kind === 'quotation' || item.lower === '.' || item.lower === '…')) return null;
  if (!first.spoken) return null;
  const last = line.items.findLast((item) => item.kind === 'quotation');
  return [first.start, (last ?? first).end];
}

/** A quotation that goes on with what was said before has so many letters at least. */
const MIN_QUOTED = 24;

/**
 * What a line without a cue quotes from whoever spoke before it: the quotation it begins with ("“The crane is old” and other complaints."), or the
 * whole line where no verb stands before the quotation ("Now, “the crane is a wreck.”"): a verb tells of somebody.
 */
function quotationGoesOn({ items, start, end }: Line): Span | null {
  const at = items.findIndex((item) => item.kind === 'quotation' && !item.titled);
  const quotation = items[at];
  if (!quotation) return null;
  const long = quotation.end - quotation.start > MIN_QUOTED;
  if (at === 0) {
    const small = /^(?:preposition|conjunction|mark)$/.test(items[1]?.kind ?? '');
    return quotation.spoken && (long || (small && !items.slice(1).some(isFiniteVerb)))
      ? [quotation.start, quotation.end]
      : null;
  }
  if (!long || items.slice(0, at).some(isFiniteVerb)) return null;
  const last = items.at(-1)!;
  return [start, last.lower === '.' ? last.start : end];
}

function startsBlock(reading: Reading, line: Line): boolean {
  return reading.blocks[line.block]?.span[0] === line.start;
}

/** Direct when all words are inside quotation marks, indirect when none are. */
function modeOf(reading: Reading, content: readonly Span[]): Mode {
  let quoted = 0;
  let plain = 0;
  for (const [start, end] of content) {
    let covered = start;
    for (const { span } of quotationsIn(reading, start, end)) {
      if (/[\p{L}\p{N}]/u.test(reading.text.slice(covered, Math.max(covered, span[0])))) plain++;
      quoted++;
      covered = Math.max(covered, span[1]);
    }
    if (covered < end && /[\p{L}\p{N}]/u.test(reading.text.slice(covered, end))) plain++;
  }
  return quoted === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed';
}

function quotationsIn(reading: Reading, start: number, end: number) {
  const { quotations } = reading;
  const low = countWhile(quotations, ({ span }) => span[1] <= start);
  let to = low;
  while (to < quotations.length && quotations[to]!.span[0] < end) to++;
  return quotations.slice(low, to);
}
