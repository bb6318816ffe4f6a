import type { Article } from '../model.ts';
import { blocksOfText } from '../text/blocks.ts';
import { languageOf } from '../text/language.ts';

/** Words a minute of a practised reader of news. */
const WORDS_PER_MINUTE = 230;

/** An article from a plain text, as it stands: `text` is the argument, unchanged, so offsets point into it. */
export function articleOfText(text: string): Article {
  const blocks = blocksOfText(text);
  const headline = blocks.find((block) => block.kind === 'headline');
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
      published: null,
      modified: null,
      wordCount,
      readingMinutes: Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE)),
      label: null,
    },
    coverage: { paragraphsRead: blocks.length, skipped: {}, cappedAt: null, preview: false, posts: null },
  };
}
