import type { Analysis } from '../model.ts';

/** Controls that terminals obey beyond those that JSON escapes by itself, and what reorders or parts lines. */
const CONTROLS = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** A value as JSON on one line, in which no control of a page's text stands as itself: the same value when it is read. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(CONTROLS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The analysis as the command line prints it, byte for byte: no opening, nothing added. */
export function toJson(analysis: Analysis): string {
  return jsonLine(analysis);
}
