import { firstWordOf, type PageBlock, plainOf, startOf } from './page-block.ts';
import { isAmong } from './plurals.ts';
import type { SkipReason } from './skip.ts';

/** Longest line that may be a machine's label. */
const MAX_LABEL = 80;

/**
 * Whole lines that machines put between paragraphs, by their first words ("0" for a digit, "-" and "©" for themselves); in small letters, and
 * without the marks at their ends. As one pattern it took 1.2 ms to compile, which a page with one such line paid for all of them.
 */
const LABEL_LINES: readonly [starts: string, line: RegExp][] = [
  [
    'skip advert advertisement advertising ad -',
    /^(?:skip |-+ ?)?(?:advert|advertisement|advertising|ad)(?: ?[-·\d].{0,40})?$/,
  ],
  [
    'story article post',
    /^(?:story|article|post) continues(?: (?:below|after)(?: (?:this )?(?:advert(?:isement)?|ad|video|gallery))?)?$/,
  ],
  ['scroll', /^scroll (?:down )?(?:to|for) (?:continue|more)(?: .{0,30})?$/],
  ['continue', /^continue reading(?: .{0,40})?$/],
  [
    'read show see view load watch learn find',
    /^(?:read|show|see|view|load|watch|learn|find out) (?:more|all|comments|full (?:story|article|caption))$/,
  ],
  ['0', /^\d+ comments?$/],
  ['share', /^share (?:this|on|via|with)(?: .{0,40})?$/],
  [
    'recommended most trending top latest you more up read see also',
    /^(?:recommended(?: .{0,20})?|most (?:read|popular|viewed)|trending(?: now)?|top stories|latest(?: news)?|you (?:may|might) also like|more (?:on this|stories|news|from .{1,30})|up next|read next|see also|also read)$/,
  ],
  ['click', /^click to (?:enlarge|tweet)(?: .{0,20})?$/],
  [
    'photo photos image images picture pictures video videos',
    /^(?:photo|image|picture|video)s?(?: credits?)? ?(?:by|:).{0,60}$/,
  ],
  [
    'getty reuters afp ap file',
    /^(?:getty images|reuters|afp|ap photo|file (?:photo|image))(?:(?:\/| (?:via|photo|file|pool|for)\b).{0,40})?$/,
  ],
  [
    'reading read tempo lesezeit temps 0',
    /^(?:\d{1,3} ?(?:min(?:ute)?s?)(?: read)?|(?:reading time|read time|tempo de leitura|lesezeit|temps de lecture):? ?\d{1,3} ?min.{0,10})$/,
  ],
  ['0', /^(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?[a-z]{2,4})?)$/],
  ['0', /^\d{1,2} (?:minutes?|mins?|hours?|days?|weeks?|months?|years?) ago$/],
  [
    'first last published updated posted modified',
    /^(?:first |last )?(?:published|updated|posted|modified)(?: (?:on|at))?:?(?: .{0,60})?$/,
  ],
  ['all copyright ©', /^(?:all rights reserved|copyright |©).{0,70}$/],
  ['our', /^our standards:.{0,60}$/],
  ['this', /^this (?:article|story) is (?:more than|for) .{0,30}$/],
];
/** Those of which nothing varies but their number. */
const LABELS = new Set(
  'more|less|share|tweet|email|e-mail|print|save|copy link|comment|like|follow|subscribe|sign in|sign up|sign up here|log in|log out|login|register|close|skip|skip ad|next|previous|back|play|expand|report|click here|listen|read|back to top|related|related topic|related article|related stories|related news|related content|related link|related post|related video|related coverage|in this article|in this story|topic|tag|filed under|photo|image|video|gallery|live|breaking news|exclusive|publicité|publicidad|publicidade|anzeige|werbung|advertentie|reklam|reklama|iklan|pubblicità|annons|annonse|listen to this article|enlarge this image|view this post on instagram|loading|play video|now playing|promoted|sponsored|sponsored content|share full article'.split(
    '|',
  ),
);
/** Small words that labels have as well. */
const LABEL_WORDS = new Set(['and', 'by', 'for', 'of', 'the', 'via', 'with', 'on', 'at']);
const MIN_SMALL = 3;
const END_MARKS = '.:!…»>→';
const BYLINE_WORDS = new Set(['and', '&', 'for', 'in', 'of', 'the', 'with']);

/** Mark-up and short codes that were not understood by the page itself. */
const MARKUP = /^(?:<\/?\w+[\s>]|\[\/?[a-z_-]+(?: [a-z_-]+=|\](?! )))/;

/** Captions that stand as paragraphs: "In this Tuesday, 3 May file photo, …", "… (AP Photo/J. Doe)". */
const CAPTION_IN =
  /^In (?:this (?:[A-Z].{0,60}? |(?:\w{1,20} ){0,3})(?:file )?|a file )(?:photo|photograph|image|picture|video grab|frame grab|screenshot|still (?:from|image|taken))\b/;
const CAPTION_LABEL = /^\w+(?:(?: photo)? ?[:(]| (?:caption|source),)/i;
const CAPTION_WORDS = new Set(['photo', 'image', 'media', 'picture', 'credit', 'pictured', 'file']);
/** An agency's bare name behind a whole sentence is its sign-off. */
const CREDIT_END =
  /(?:\((?:(?:ap |file )?(?:photo|image|picture)|getty|credit|courtesy|(?:reuters|afp)(?:\/| (?:photo|via|file|pool)\b))[^()]{0,80}|(?<![.!?"”'’] )\((?:reuters|afp))\)\.?$/;
const AGENCY_ENDS = [
  'getty images',
  'ap photo',
  'via ap',
  'via reuters',
  'via afp',
  'via getty',
  'shutterstock',
  'ap file',
];
/** How much of a caption's end its credit may take. */
const MAX_CREDIT = 100;
/** … and an agency's name at the end of a line. */
const MAX_AGENCY = 30;
const MAX_CAPTION = 500;

/** How calls to follow, join and pay begin; before and after the article, for people in it are called upon as well. */
const PROMOTION =
  /^(?:©|(?:follow|join) @?[a-z]|(?:subscribe|sign up|get (?:access|the latest|our|more (?:news|stories)|unlimited|breaking)|download (?:the|our)|(?:like|find|tell|visit|email|contact) us|visit our|(?:email|contact) the|click here|(?:do you |have you )?(?:have|got) a (?:tip|story|news)|for more (?:news|stories|information|on|about)|if you (?:enjoyed|liked) this|support (?:our|independent)|become a (?:member|subscriber)|write to|share your|read or share|watch (?:more|live|the full)|listen to|read (?:more|the full|our)|see (?:more|also)|copyright|all rights reserved|this (?:material|article) may not be|(?:the )?views expressed)\b)/i;
const MAX_PROMOTION = 400;
/** … without a link. The pattern takes 1 ms to compile, which a page is spared whose text ends in a paragraph. */
const MAX_UNLINKED = 120;

/** First words of notes, an article apart: cheaper to look at than the pattern. */
const NOTE_WORDS = new Set(
  'correction corrections corrects clarification clarifications editor editors article story piece report post headline earlier previous'.split(
    ' ',
  ),
);
const NOTE_ARTICLES = new Set(['this', 'the', 'an', 'a']);
/** One of these stands near the head of a note that begins with an article: "The report …" is mostly none. */
const NOTED = 'amended corrected updated changed edited revised version'.split(' ');
const MAX_NOTE_HEAD = 80;
/** The second word of a note lies in so many characters. */
const MAX_SECOND = 40;
const NOTE =
  /^(?:corrections?(?: \([^)]{1,40}\)|,? (?:[a-z]{3,9}\.? )?\d[^:]{0,20})? ?[:—–-]|corrects\b|clarifications? ?[:—–-]|editor['’]?s['’]? note\b|(?:(?:this|the) (?:article|headline)|this (?:story|piece|report|post))(?: and (?:its )?headline)? (?:was|has been|have been|were) (?:amended|corrected|updated|changed|edited|revised)\b|an earlier version of this\b|a previous version of this\b)/i;

/** Corrections and editors' notes are set apart from the body by their first words. */
export function isNote(block: PageBlock): boolean {
  const start = startOf(block);
  if (!NOTE_WORDS.has(start) && !NOTE_ARTICLES.has(start)) return false;
  // Agencies set them in brackets.
  const text = plainOf(block).replace(/^\(/, '');
  // "This article was …": the noun tells.
  const second = NOTE_ARTICLES.has(start) ? firstWordOf(text.slice(start.length + 1, MAX_SECOND).toLowerCase()) : start;
  const isLikely = second === start || hasAny(text.slice(0, MAX_NOTE_HEAD).toLowerCase(), NOTED);
  return NOTE_WORDS.has(second) && isLikely && NOTE.test(text);
}

const hasAny = (text: string, words: readonly string[]) => words.some((word) => text.includes(word));

/** Whether a block before or after the article calls the reader to follow, join or pay. */
export function isPromotion(block: PageBlock): boolean {
  const longest = block.linkLength > 0 ? MAX_PROMOTION : MAX_UNLINKED;
  return block.length <= longest && PROMOTION.test(plainOf(block)) && !isNote(block);
}

/** Between the article's paragraphs only what leads to a newsletter or the like calls the reader. */
const OFFERS = /newsletter|whatsapp|inbox|podcast|subscri/i;
const isOffer = (block: PageBlock) => block.linkLength > 0 && OFFERS.test(plainOf(block)) && isPromotion(block);

/** Why a block is a machine's label and no text of the article; null when it is none. */
export function labelOf(block: PageBlock): SkipReason | null {
  if (block.length > MAX_CAPTION) return null;
  const text = plainOf(block);
  if (!hasWord(text)) return 'label';
  if ((text[0] === '<' || text[0] === '[') && MARKUP.test(text)) return 'label';
  const start = startOf(block);
  if (beginsCaption(text, start) || endsInCredit(text)) return 'caption';
  if (isOffer(block)) return 'newsletter';
  if (block.length > MAX_LABEL || block.kind === 'subheading') return null;
  if (start === 'by' && text[2] === ' ' && isByline(text)) return 'author';
  return isLabelLine(text, start) ? 'label' : null;
}

function beginsCaption(text: string, start: string): boolean {
  if (start !== 'in') return CAPTION_WORDS.has(start) && CAPTION_LABEL.test(text);
  // Many paragraphs begin with this word: the next one tells whether the pattern is worth its compilation.
  const next = firstWordOf(text.slice(3, 8).toLowerCase());
  return (next === 'this' || next === 'a') && CAPTION_IN.test(text);
}

function isLabelLine(text: string, start: string): boolean {
  let end = text.length;
  while (end > 0 && END_MARKS.includes(text[end - 1] as string)) end--;
  const line = text.slice(0, end).toLowerCase();
  if (isAmong(LABELS, line)) return true;
  const first = ` ${start || markAt(text)} `;
  return LABEL_LINES.some(([starts, label]) => ` ${starts} `.includes(first) && !isSentence(text) && label.test(line));
}

/** Whether a line ends and reads as a sentence does: labels have few small words. */
function isSentence(text: string): boolean {
  if (!/[^.][.?!]$/.test(text)) return false;
  const small = text.split(' ').filter((word) => /^[a-z]/.test(word) && !LABEL_WORDS.has(word));
  return small.length >= MIN_SMALL;
}

/** The digit or mark a line begins with, as the table of labels has it. */
function markAt(line: string): string {
  const code = line.charCodeAt(0);
  return code > 47 && code < 58 ? '0' : (line[0] ?? '');
}

/** Whether a text holds a letter or digit: neither a mark, a multiplication sign, an arrow, a shape nor an emoji. */
function hasWord(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0xc0 ? isAsciiWord(code) : code !== 0xd7 && (code < 0x2000 || (code > 0x303f && code < 0xd800)))
      return true;
  }
  return false;
}

const isAsciiWord = (code: number) => (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);

/** Captions end in their credit: "… (AP Photo/J. Doe)", "… J. Doe/Getty Images". A sentence's end is none. */
function endsInCredit(text: string): boolean {
  const last = text.at(-1);
  if (last === ')' || (last === '.' && text.at(-2) === ')'))
    return CREDIT_END.test(text.slice(-MAX_CREDIT).toLowerCase());
  if (last === '.' || last === '!' || last === '?') return false;
  const end = text.slice(-MAX_AGENCY).toLowerCase();
  return AGENCY_ENDS.some((agency) => end.includes(agency));
}

/** "By Ann Lee and B. Okoro": nothing but words with capitals, and few of them. */
function isByline(text: string): boolean {
  const words = text.split(' ').slice(1);
  return words.length <= 10 && words.every((word) => BYLINE_WORDS.has(word) || /^[A-Z\u00C0-\u00DE]/.test(word));
}
