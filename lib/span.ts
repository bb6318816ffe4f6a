import * as shape from './shapes.ts';

/** A half-open stretch of the article's text, in UTF-16 code units. */
export const Span = shape.pair(shape.integer);
export type Span = shape.Of<typeof Span>;
