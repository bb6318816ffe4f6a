/** Who foresaw a number: "below the $2bn analysts had expected", "it expects earnings of 40 cents", "the 94 cents forecast of analysts". */
import type { Statement } from '../../model.ts';
import type { VerbForm } from '../words/verb-forms.ts';
import { endOfContent } from './content-end.ts';
import { isNegated } from './cue-conditions.ts';
import { addNextCount, FORESEES, gappedCount, give } from './given-counts.ts';
import { span, type Walk } from './line-walk.ts';
import { isFiniteVerb, type Run } from './noun-phrases.ts';
import type { Item } from './phrases.ts';
import { amountAt } from './reckonings.ts';

const EXPERTS = /^(?:analysts|economists|forecasters|experts|brokers|traders)['’]?$/;
const FORECAST = /^(?:forecasts?|estimates?|expectations?|predictions?|projections?)$/;
const FORESEEN = /^(?:expected|forecast|predicted|projected)$/;
const AROUND = /^(?:the|about|around|some|nearly|almost|roughly|[$£€¥])$/;
/** From a verb to the number it foresees, and from a number to "forecast", in items. */
const OBJECT = 9;

/** The rule of what is foreseen: it says whose a figure is, and nobody said anything. */
const RULE = 'foreseen';
export const isForeseen = ({ rule }: Pick<Statement, 'rule'>) => rule === RULE;

/** A number that the verb at `at`, whose subject is `run`, foresees: it stands in one run with those who do, or behind the verb. */
export function atForeseen(walk: Walk, at: number, lemma: string, form: VerbForm, run: Run): boolean {
  const { items, text } = walk;
  if (!FORESEES.has(lemma)) return false;
  const expert = items.findIndex(({ lower }, k) => k >= run.from && k < run.to && EXPERTS.test(lower));
  const number = items.findIndex(({ kind }, k) => k >= run.from && k < expert && kind === 'number');
  const cue: [number, number] = [items[at]!.start, items[at]!.end];
  if (expert !== -1 && number !== -1) {
    const source = { from: expert, to: run.to };
    give(walk, source, cue, [span(walk, startOfAmount(walk, number), expert)], RULE);
    return true;
  }
  if (lemma !== 'expect' || isNegated(walk, at) || !hasAmount(text, items, at + 1)) return false;
  const end = endOfContent(text, items, { at: at + 1, sort: 'thing' }, false, form);
  const next = gappedCount(walk, at + 1, end, true);
  give(walk, run, cue, [span(walk, at + 1, next?.cut ?? end)], RULE);
  if (next) addNextCount(walk, next, end);
  return true;
}

/** "the 94 cents a share | forecast | of analysts", "94 cents | expected | by analysts", "analysts’ | forecast | of 94 cents": whose the word at `at` is. */
export function atForecastNoun(walk: Walk, at: number): boolean {
  const link = walk.items[at + 1]?.lower;
  const nouns = link === 'by' ? FORESEEN : link === 'of' ? FORECAST : null;
  return nouns?.test(walk.items[at]!.lower) ? isOwnForecast(walk, at) : false;
}

function isOwnForecast(walk: Walk, at: number): boolean {
  const { items, text } = walk;
  const cue: [number, number] = [items[at]!.start, items[at]!.end];
  if (EXPERTS.test(items[at + 2]?.lower ?? '')) {
    const first = Math.max(walk.used, at - OBJECT);
    const number = items.findLastIndex(({ kind }, k) => k >= first && k < at && kind === 'number');
    if (number === -1 || items.slice(number, at).some(isApart)) return false;
    give(walk, { from: at + 2, to: at + 3 }, cue, [span(walk, startOfAmount(walk, number), at)], RULE);
    return true;
  }
  if (items[at + 1]!.lower === 'by') return false;
  const owner = [at - 1, at - 2].find((k) => EXPERTS.test(items[k]?.lower ?? ''));
  if (owner === undefined || owner < walk.used || amountAt(text, items, at + 2) !== 'money') return false;
  const end = endOfContent(text, items, { at: at + 2, sort: 'thing' }, false, 'past');
  give(walk, { from: owner, to: owner + 1 }, cue, [span(walk, at + 2, end)], RULE);
  return true;
}

function startOfAmount({ items, used }: Walk, number: number): number {
  let from = number;
  while (from > used && AROUND.test(items[from - 1]!.lower)) from--;
  return from;
}

/** Whether a sum or a share is the object of a verb: nothing but nouns and "of" stand before it. */
function hasAmount(text: string, items: readonly Item[], from: number): boolean {
  for (let k = from; k < Math.min(items.length, from + OBJECT); k++) {
    const item = items[k]!;
    if (item.kind === 'number' || /^[$£€¥]$/.test(item.lower))
      return amountAt(text, items, k) === 'money' || isCents(items, k);
    if (isApart(item)) return false;
  }
  return false;
}

const isCents = (items: readonly Item[], k: number) => items[k + 1]?.lower === 'cents';
/** What ends the words of a number. */
const isApart = (item: Item) => isFiniteVerb(item) || /^(?:to|that|mark|quotation|wh|ing)$/.test(item.kind);
