import type { Article } from '../model.ts';
import { blocksOfText } from '../text/blocks.ts';
import { dateOfLine } from '../text/date-line.ts';
import { languageOf } from '../text/language.ts';

/** A dateline stands among the first lines of a text, after headline, standfirst and caption. */
const DATELINE_BLOCKS = 8;
/** Words a minute of a practised reader of news. */
const WORDS_PER_MINUTE = 230;

/** An article from a plain text, as it stands: `text` is the argument, unchanged, so offsets point into it. */
export function articleOfText(text: string): Article {
  const blocks = blocksOfText(text);
  const headline = blocks.find((block) => block.kind === 'headline');
  const lines = blocks.slice(0, DATELINE_BLOCKS).map((block) => text.slice(...block.span));
  const published = lines.map(dateOfLine).find((date) => date !== null) ?? null;
  const wordCount = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return {
    text,
    blocks,
    language: languageOf(text),
    article: {
      headline: headline ? text.slice(...headline.span) : null,
      standfirst: null,
      section: null,
      publisher: null,
      url: null,
      canonicalUrl: null,
      bylines: [],
      credits: [],
      published,
      modified: null,
      wordCount,
      readingMinutes: Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE)),
      label: null,
    },
    coverage: { paragraphsRead: blocks.length, skipped: {}, cappedAt: null, preview: false, posts: null },
  };
}
