/** The two scales of d3-scale that are used, as far as they are used; the package brings no types. */
declare module 'd3-scale' {
  interface NumberScale {
    (value: number): number;
    domain(domain: readonly [number, number]): NumberScale;
    /** Widens the domain to round numbers. */
    nice(count: number): NumberScale;
    ticks(count: number): number[];
  }
  export function scaleLinear(): NumberScale;
  export function scaleLog(): NumberScale;
}
