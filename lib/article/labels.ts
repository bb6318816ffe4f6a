import type { PageBlock } from './page-blocks.ts';
import type { SkipReason } from './skip.ts';

/** Lines that machines put between paragraphs. Anchored at the start, so that linear. */
const MACHINE =
  /^(?:advertisements?|sponsored|story continues(?: below)?|article continues|continue reading|read more|read also|also read|see also|related|more on|more from|recommended|watch|listen|loading|share|tweet|print|email|copy link|follow us|sign up|subscribe|log in|sign in|click here|download|view comments|comments?|show comments|photos?|image|images|video|gallery|getty images|file photo|topics?|tags?|filed under|updated|published|posted|last updated|first published|by|skip|close|next|previous|back to top|back|menu|you might also like|most read|most popular|trending|up next|in this article)\b/i;
const READ_MORE =
  /^(?:read more|read also|also read|read next|see also|see more|more:|more on|more from|related|watch:?|listen:|recommended|don['’]t miss|you may also|you might also|editor['’]s picks?|click here|subscribe|sign up|join our|download the|follow us|story continues|article continues|continue reading|advertisement)\b/i;
const NOTE =
  /^(?:corrections?|clarifications?|editor['’]s note|editors['’] note|note to readers|update|updated|this (?:article|story|piece|report) (?:was|has been|originally)|an earlier version of this)\b/i;
const NOTE_STRICT =
  /^(?:corrections?\s?[:(—–-]|clarifications?\s?[:(—–-]|editor['’]s note\b|editors['’] note\b|this (?:article|story|piece|report) (?:was|has been) (?:amended|corrected|updated|changed|edited|revised)\b|an earlier version of this\b)/i;

/** Longest line that may be a machine's label. */
const MAX_LABEL = 80;

/** Corrections and editors' notes are set apart from the body by their first words. */
export function isNoteText(text: string): boolean {
  return NOTE.test(text) && NOTE_STRICT.test(text);
}

/** Why a block is no text of the article, by its own words and links; null when it is. */
export function labelOf(block: PageBlock, text: string, known: { headline: string | null }): SkipReason | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'label';
  if (block.name === 'h1' && text === known.headline) return 'repeated';
  if (block.linkLength > block.length * 0.7 && !(block.length > 200)) return 'related';
  if (READ_MORE.test(text) && (block.linkLength > block.length * 0.3 || text.length < 60)) return 'related';
  if (text.length <= MAX_LABEL && MACHINE.test(text) && !/[.!?]["”’']?$/.test(text)) return 'label';
  return null;
}
