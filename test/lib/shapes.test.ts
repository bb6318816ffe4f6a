import { expect, test } from 'vitest';
import * as shape from '../../lib/shapes.ts';

const Note = shape.object({
  label: shape.string,
  who: shape.nullable(shape.string),
  spans: shape.array(shape.pair(shape.integer)),
  tone: shape.oneOf('calm', 'loud'),
});
const note = { label: 'a', who: null, spans: [[0, 3]], tone: 'calm' };

test('what has the shape is taken, without what the shape does not name', () => {
  expect(Note.safeParse({ ...note, more: 1 })).toEqual({ success: true, data: note });
});

test.each([
  ['nothing', null],
  ['a list', [note]],
  ['a field of another type', { ...note, label: 1 }],
  ['a field that is not there', { label: 'a', who: null, spans: [] }],
  ['half a span', { ...note, spans: [[0]] }],
  ['a span of fractions', { ...note, spans: [[0, 1.5]] }],
  ['an unknown word', { ...note, tone: 'shrill' }],
])('%s is refused', (_name, value) => {
  expect(Note.safeParse(value).success).toBe(false);
});

const Place = shape.either(
  shape.object({ kind: shape.literal('named'), name: shape.text(5), big: shape.optional(shape.boolean) }),
  shape.object({ kind: shape.literal('counted'), counts: shape.record(shape.number) }),
);

test.each([
  ['the first shape', { kind: 'named', name: 'Lenn' }],
  ['the first with all its fields', { kind: 'named', name: 'Lenn', big: true }],
  ['the second', { kind: 'counted', counts: { boats: 2.5, ['__proto__']: 1 } }],
])('of several shapes %s is taken', (_name, value) => {
  expect(Place.safeParse({ ...value, more: 1 })).toEqual({ success: true, data: value });
});

test.each([
  ['a kind that is none', { kind: 'other', name: 'Lenn' }],
  ['the fields of another kind', { kind: 'named', counts: {} }],
  ['a field of another type that may be left out', { kind: 'named', name: 'Lenn', big: null }],
  ['words too long', { kind: 'named', name: 'Lennau' }],
  ['a count of another type', { kind: 'counted', counts: { boats: '2' } }],
  ['a count without end', { kind: 'counted', counts: { boats: Number.POSITIVE_INFINITY } }],
  ['a list of counts', { kind: 'counted', counts: [1] }],
])('%s has none of them', (_name, value) => {
  expect(Place.safeParse(value).success).toBe(false);
});

test('a word list gives its words', () => {
  expect(shape.oneOf('calm', 'loud').options).toEqual(['calm', 'loud']);
});
