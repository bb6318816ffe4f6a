import type { Analysis } from '../model.ts';

/** The analysis as the command line prints it, byte for byte: no opening, nothing added. */
export function toJson(analysis: Analysis): string {
  return JSON.stringify(analysis);
}
