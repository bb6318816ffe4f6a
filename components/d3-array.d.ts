/** What is used of d3-array; the package brings no types. */
declare module 'd3-array' {
  /** The interval widened to round numbers, for about `count` ticks. */
  export function nice(start: number, stop: number, count: number): [number, number];
  /** About `count` round numbers in the interval. */
  export function ticks(start: number, stop: number, count: number): number[];
}
