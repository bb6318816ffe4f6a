/** What cutting a text into tokens and quotations costs whatever the machine: how often its units are read and patterns are asked. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findQuotations, quotationStyleOf } from '../../lib/text/quotation-marks.ts';
import { tokensOf } from '../../lib/text/tokens.ts';

afterEach(() => vi.restoreAllMocks());

/** Reads of a unit and questions to patterns while `work` is done. */
function stepsOf(work: () => unknown): { reads: number; asks: number } {
  const reads = vi.spyOn(String.prototype, 'charCodeAt');
  const asks = [vi.spyOn(RegExp.prototype, 'test'), vi.spyOn(RegExp.prototype, 'exec')];
  work();
  const steps = { reads: reads.mock.calls.length, asks: asks.reduce((sum, { mock }) => sum + mock.calls.length, 0) };
  vi.restoreAllMocks();
  return steps;
}

const cut = (text: string) => () => {
  quotationStyleOf(text);
  tokensOf(text);
  findQuotations(text, [0, text.length]);
};

const LENGTH = 200;

describe('a row of marks', () => {
  test.each(['“', '„', '«'])('%s opening on and on is passed over: a pattern finds each', (mark) => {
    const { reads, asks } = stepsOf(cut(mark.repeat(LENGTH)));
    expect(reads / LENGTH).toBeLessThanOrEqual(8);
    expect(asks / LENGTH).toBeLessThanOrEqual(5);
  });

  test.each(['“', '"', ' “a', ' "a', ' ‘a', "''", '“a” '])('ten times as many of %s cost ten times as much', (mark) => {
    const short = stepsOf(cut(mark.repeat(LENGTH)));
    const long = stepsOf(cut(mark.repeat(10 * LENGTH)));
    expect(long.reads / short.reads).toBeLessThanOrEqual(10.1);
    expect(long.asks / Math.max(1, short.asks)).toBeLessThanOrEqual(10.1);
  });

  test('it quotes nothing until the last of them', () => {
    expect(findQuotations('““““Go,” he said.', [0, 17]).map(({ span }) => span)).toEqual([[3, 8]]);
    expect(findQuotations('“'.repeat(50), [0, 50])).toEqual([]);
  });
});

test('tokens are the same wherever the fast path ends', () => {
  const words = (text: string) => tokensOf(text).map(({ text: word, kind }) => `${kind}:${word}`);
  expect(words('“No… it’s 3.5%,” she said...')).toEqual([
    'mark:“',
    'word:No',
    'mark:…',
    'word:it’s',
    'number:3.5',
    'mark:%',
    'mark:,',
    'mark:”',
    'word:she',
    'word:said',
    'mark:...',
  ]);
  expect(words("''Éva,\u00a0٣ and U.S. ``x'' 😀.")).toEqual([
    "mark:''",
    'word:Éva',
    'mark:,',
    'number:٣',
    'word:and',
    'word:U.S.',
    'mark:``',
    'word:x',
    "mark:''",
    'mark:😀',
    'mark:.',
  ]);
});
