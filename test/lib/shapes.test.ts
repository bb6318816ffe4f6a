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
