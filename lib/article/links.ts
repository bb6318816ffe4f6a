import { type PageBlock, plainOf, startOf } from './page-block.ts';

/** Above this share of linked characters a block is a link with little around it. */
const LINKED = 0.7;
/** Longer ones are sentences that happen to be linked. */
const MAX_LINE = 250;
/** A title of another article has at least so many words; "Get tickets here" has fewer. */
const MIN_TITLE_WORDS = 5;
const READ_MORE =
  /^(?:(?:read|see|watch|listen|learn|find out|click)(?: (?:more|also|next|here|now|the|to|our))?\b|also read|more (?:on|from|about|in|stories|news|coverage)\b|more ?[:–—-]|related|recommended|don['’]t miss|you (?:may|might) also|editor['’]s picks?|in (?:pics|pictures)|what to read|explore (?:more|further)|must[ -]read|up next|next (?:up|story))\b/i;
/** First words of such lines, in which most of the pattern's time is saved. */
const READ_MORE_STARTS = new Set(
  'read see watch listen learn find click also more related recommended don you editor in what explore must up next'.split(
    ' ',
  ),
);
/** So many links one after the other are a list. */
const MIN_LIST = 3;
const PREFIX = /^[^:]{3,40}:/;
const SENTENCE = /[.?!]\s/;
/** Several links may follow one "related". */
const MAX_RELATED = 500;

/** Whether a block is a link and hardly anything else. */
export function isLinkLine(block: PageBlock): boolean {
  return block.length < MAX_LINE && block.linkLength > block.length * LINKED;
}

/** "Read more: …", "Related …" with the links that follow. */
export function isRelated(block: PageBlock): boolean {
  if (block.linkLength === 0 || block.length > MAX_RELATED || block.kind === 'subheading') return false;
  const text = plainOf(block);
  if (!READ_MORE_STARTS.has(startOf(block)) || !READ_MORE.test(text)) return false;
  return block.linkLength > block.length * 0.3 || (PREFIX.test(text) && !SENTENCE.test(text));
}

/** The lines of blocks that are lists of links, or links to other articles of the same site, and not part of the article. */
export function listedLinks(blocks: readonly PageBlock[], host: string | null): Set<PageBlock> {
  const listed = new Set<PageBlock>();
  for (let i = 0; i < blocks.length; i++) {
    let end = i;
    while (end < blocks.length && isLinkLine(blocks[end] as PageBlock)) end++;
    for (const start = i; i < end; i++) {
      const line = blocks[i] as PageBlock;
      const count = end - start;
      // A heading that is a link belongs to the text below it, unless that is a link too.
      const isTitle = line.kind === 'subheading' ? count > 1 : isTitleOfOwn(line, host);
      if (count >= MIN_LIST || isTitle) listed.add(line);
    }
  }
  return listed;
}

/** Whether a line is one link, as long as a title, to another page of the same site. */
function isTitleOfOwn(block: PageBlock, host: string | null): boolean {
  const links = new Set(block.runs.flatMap((run) => (run?.link ? [run.link] : [])));
  const text = plainOf(block);
  if (links.size !== 1 || text.split(' ').length < MIN_TITLE_WORDS || /[.:]$/.test(text)) return false;
  const [link] = links;
  return isOwn(link?.getAttribute('href') ?? '', host);
}

/** A link to the same site: relative, or of the same registered name as far as its last two labels tell. */
function isOwn(href: string, host: string | null): boolean {
  if (!/^(?:https?:)?\/\//i.test(href)) return !/^[a-z]+:/i.test(href);
  const other = /^(?:https?:)?\/\/([^/?#:]{1,255})/i.exec(href)?.[1]?.toLowerCase() ?? '';
  return host !== null && tailOf(other) === tailOf(host);
}

const tailOf = (host: string) => host.split('.').slice(-2).join('.');
