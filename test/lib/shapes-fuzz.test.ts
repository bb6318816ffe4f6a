/** The shapes take what zod's schemas take, and give the same back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import * as shape from '../../lib/shapes.ts';
import { RUNS } from '../fuzz/runs.ts';

const ours = shape.object({
  label: shape.text(20),
  who: shape.nullable(shape.string),
  spans: shape.array(shape.pair(shape.integer)),
  tone: shape.oneOf('calm', 'loud'),
  shown: shape.optional(shape.boolean),
  place: shape.either(
    shape.object({ kind: shape.literal('named'), name: shape.string }),
    shape.object({ kind: shape.literal('counted'), counts: shape.record(shape.number) }),
  ),
});
const theirs = z.object({
  label: z.string().check(z.maxLength(20)),
  who: z.nullable(z.string()),
  spans: z.array(z.tuple([z.int(), z.int()])),
  tone: z.enum(['calm', 'loud']),
  shown: z.optional(z.boolean()),
  place: z.union([
    z.object({ kind: z.literal('named'), name: z.string() }),
    z.object({ kind: z.literal('counted'), counts: z.record(z.string(), z.number()) }),
  ]),
});

/** Mostly what is wanted; now and then anything else. */
const mostly = <T>(wanted: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary: wanted }, { weight: 1, arbitrary: fc.anything() });
const name = fc.string().filter((key) => key !== '__proto__');
const values = mostly(
  fc.record(
    {
      label: mostly(fc.string({ maxLength: 24 })),
      who: mostly(fc.option(fc.string())),
      spans: mostly(fc.array(mostly(fc.tuple(fc.nat(), mostly(fc.nat()))), { maxLength: 3 })),
      tone: mostly(fc.constantFrom('calm', 'loud')),
      shown: mostly(fc.boolean()),
      place: mostly(
        fc.oneof(
          fc.record({ kind: fc.constant('named'), name: mostly(fc.string()), more: fc.nat() }),
          fc.record({ kind: fc.constant('counted'), counts: fc.dictionary(name, mostly(fc.double())) }),
        ),
      ),
      more: fc.anything(),
    },
    { requiredKeys: ['label', 'who', 'spans', 'tone', 'place'] },
  ),
);

test('a shape takes what a schema of zod takes, and gives the same back', () => {
  fc.assert(
    fc.property(values, (value) => {
      const [our, their] = [ours.safeParse(value), theirs.safeParse(value)];
      expect(our.success).toBe(their.success);
      if (our.success) expect(our.data).toEqual(their.data);
    }),
    { numRuns: RUNS },
  );
});
