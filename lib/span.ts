import * as z from 'zod/mini';

/** A half-open stretch of the article's text, in UTF-16 code units. */
export const Span = z.tuple([z.int(), z.int()]);
export type Span = z.infer<typeof Span>;
