/** Page text made fit to be shown: characters that hide, reorder or pile up are turned into something a reader can see. */

/**
 * Controls, zero-width characters, directional marks, blank letters, tags and variation selectors (hidden alphabets), and marks beyond the fourth
 * on one letter.
 */
const HIDDEN = /[\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\uFFF9-\uFFFB]|[\p{Mn}\p{Me}]{5,}/gu;
/** Breaks of lines, and of words at their ends. */
const BREAKS = new Set(['\t', '\n', '\r', '\u00AD']);
const JOINERS = new Set(['\u200C', '\u200D']);
/** Scripts whose spelling uses the zero-width joiners, and pictures that are joined by them. */
const IS_JOINED =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Variation_Selector}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]$/u;
/** A selector chooses a form of the character before it: of a picture, a digit, a sign, a letter of these scripts; of no other, and one of each. */
const IS_SELECTOR = /\p{Variation_Selector}/u;
const HAS_FORMS = /[\p{Emoji}\p{Sm}\p{So}\p{Script=Han}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Phags_Pa}]$/u;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * The text with its hidden characters spelt out: a directional override becomes "[U+202E]", twelve marks too many on a letter "[+12◌]".
 * Line breaks, tabs, soft hyphens, and joiners where a script or a picture needs them stay. Linear in the text.
 */
export function showControls(text: string): string {
  return text.replace(HIDDEN, (found, at: number) => {
    if (BREAKS.has(found)) return found;
    const before = text.slice(Math.max(0, at - 2), at);
    if (JOINERS.has(found) && IS_JOINED.test(before)) return found;
    if (IS_SELECTOR.test(found) && HAS_FORMS.test(before)) return found;
    if ([...found].length > 1) return pileOf([...found]);
    const code = (found.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
    return `[U+${code}]`;
  });
}

/** A letter keeps four marks: no script stacks more. */
function pileOf(marks: string[]): string {
  return `${marks.slice(0, 4).join('')}[+${marks.length - 4}◌]`;
}

/** The text on one line: every run of white space, line and paragraph separators among it, is one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Page text for a place inside a plain line of ours: on one line, nothing hidden, and right-to-left words can't reorder what stands around. */
export function inlineText(text: string): string {
  const shown = showControls(oneLine(text));
  return RIGHT_TO_LEFT.test(shown) ? FIRST_STRONG_ISOLATE + shown + POP_ISOLATE : shown;
}
