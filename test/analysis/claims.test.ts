import { expect, test } from 'vitest';
import { listClaims } from '../../lib/analysis/caveats/claims.ts';
import type { Caveat, CaveatKind, Figure, Span, Statement } from '../../lib/model.ts';

const TEXT = 'The dam held. The dam held. Nine boats sank near the mole, and two were saved.';
const claimsOf = (statements: Statement[], figures: Figure[], caveats: Caveat[]) =>
  listClaims(statements, figures, caveats, TEXT);

const statement = (id: string, content: Span): Statement => ({
  id,
  speaker: null,
  source: null,
  cue: null,
  content: [content],
  mode: 'indirect',
  stance: 'says',
  when: null,
  caveats: [],
  rule: 'test',
  sureness: 'sure',
});
const figure = (id: string, span: Span, inside: string | null = null): Figure => ({
  id,
  span,
  value: 3,
  bound: 'exact',
  change: null,
  unit: 'boats',
  of: null,
  speaker: null,
  statement: inside,
  when: null,
  dated: null,
  caveats: [],
  rule: 'test',
});
const caveat = (id: string, kind: CaveatKind, covers: string[]): Caveat => ({
  id,
  span: [0, 1],
  kind,
  covers,
  speaker: null,
  rule: 'test',
  sureness: 'sure',
});

test('what no caveat limits is no claim', () => {
  expect(claimsOf([statement('s1', [0, 9])], [figure('f1', [20, 22])], [])).toEqual([]);
});

test('claims stand in reading order, each once, with all its caveats', () => {
  const statements = [statement('s1', [40, 60]), statement('s2', [0, 9])];
  const caveats = [caveat('c1', 'unverified', ['s1', 's2']), caveat('c2', 'anonymous', ['s1'])];
  expect(claimsOf(statements, [], caveats)).toEqual([
    { id: 'cl1', target: 's2', caveats: ['c1'] },
    { id: 'cl2', target: 's1', caveats: ['c1', 'c2'] },
  ]);
});

test.each(['no-response', 'correction'] as const)('%s alone makes no claim', (kind) => {
  expect(claimsOf([statement('s1', [0, 9])], [], [caveat('c1', kind, ['s1'])])).toEqual([]);
});

test('a refusal is no caveat of a claim that another caveat makes', () => {
  const caveats = [caveat('c1', 'no-response', ['s1']), caveat('c2', 'alleged', ['s1'])];
  expect(claimsOf([statement('s1', [0, 9])], [], caveats)[0]?.caveats).toEqual(['c2']);
});

test('a figure inside a statement under the same caveat is part of that claim', () => {
  const caveats = [caveat('c1', 'unverified', ['s1', 'f1'])];
  expect(
    claimsOf([statement('s1', [0, 30])], [figure('f1', [4, 6], 's1')], caveats).map((claim) => claim.target),
  ).toEqual(['s1']);
});

test('a statement that is a claim carries the caveats of the figures in it', () => {
  const caveats = [caveat('c1', 'estimate', ['f1']), caveat('c2', 'unverified', ['s1'])];
  expect(claimsOf([statement('s1', [0, 30])], [figure('f1', [4, 6], 's1')], caveats)).toEqual([
    { id: 'cl1', target: 's1', caveats: ['c1', 'c2'] },
  ]);
});

test('a figure under a caveat is a claim where its statement is none', () => {
  const caveats = [caveat('c1', 'estimate', ['f1'])];
  expect(
    claimsOf([statement('s1', [0, 30])], [figure('f1', [4, 6], 's1')], caveats).map((claim) => claim.target),
  ).toEqual(['f1']);
});

test('a caveat on the whole article limits no single claim', () => {
  expect(claimsOf([statement('s1', [0, 9])], [], [caveat('c1', 'preliminary', [])])).toEqual([]);
});

test('what is said twice in the same words is one claim, under the fuller list of caveats', () => {
  const statements = [statement('s1', [0, 12]), statement('s2', [14, 26]), statement('s3', [28, 50])];
  const caveats = [caveat('c1', 'unverified', ['s1', 's2', 's3']), caveat('c2', 'preliminary', ['s2'])];
  expect(claimsOf(statements, [], caveats).map(({ target }) => target)).toEqual(['s2', 's3']);
});

test('what is said twice under different caveats stays two claims', () => {
  const statements = [statement('s1', [0, 12]), statement('s2', [14, 26])];
  const caveats = [caveat('c1', 'unverified', ['s1']), caveat('c2', 'preliminary', ['s2'])];
  expect(claimsOf(statements, [], caveats).map(({ target }) => target)).toEqual(['s1', 's2']);
});

test('a figure in what is said twice is no claim beside it, unless a caveat is its own', () => {
  const statements = [statement('s1', [0, 12]), statement('s2', [14, 26])];
  const figures = [figure('f1', [4, 6], 's1'), figure('f2', [18, 20], 's2')];
  const caveats = [
    caveat('c1', 'unverified', ['s1', 'f1', 's2', 'f2']),
    caveat('c2', 'preliminary', ['s2', 'f2']),
    caveat('c4', 'disputed', ['f1', 'f2']),
  ];
  expect(claimsOf(statements, figures, caveats).map(({ target }) => target)).toEqual(['s2']);
  const own = [...caveats, caveat('c3', 'estimate', ['f1'])];
  expect(claimsOf(statements, figures, own).map(({ target }) => target)).toEqual(['f1', 's2']);
});
