import type { Article } from '../model.ts';
import { blocksOfText } from '../text/blocks.ts';
import { dateOfLine } from '../text/date-line.ts';
import { languageOf } from '../text/language.ts';
import { countWords, readingMinutes } from '../text/word-count.ts';

/** A dateline stands among the first lines of a text, after headline, standfirst and caption. */
const DATELINE_BLOCKS = 8;

/** An article from a plain text, as it stands: `text` is the argument, unchanged, so offsets point into it. */
export function articleOfText(text: string): Article {
  const blocks = blocksOfText(text);
  const headline = blocks.find((block) => block.kind === 'headline');
  const lines = blocks.slice(0, DATELINE_BLOCKS).map((block) => text.slice(...block.span));
  const published = lines.map(dateOfLine).find((date) => date !== null) ?? null;
  const wordCount = countWords(text);
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
      readingMinutes: readingMinutes(wordCount),
      label: null,
    },
    coverage: { paragraphsRead: blocks.length, skipped: {}, cappedAt: null, preview: false, posts: null },
  };
}
