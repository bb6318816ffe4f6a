import type { Article, ArticleMeta } from '../model.ts';
import { readingMinutes } from '../text/word-count.ts';
import { findBody, isIn, markOf, trustMost } from './body.ts';
import { type Chosen, chooseBlocks } from './choose.ts';
import { CREDIT_LINES, creditsOf } from './credits.ts';
import { type Detection, detectBy, refuse, type Wanted } from './detect.ts';
import { type Dom, domOf } from './dom.ts';
import { findHeadline } from './headline.ts';
import { hostOf, type PageFacts, readFacts } from './metadata.ts';
import { type Box, type PageBlock, plainOf, type Run } from './page-block.ts';
import { type Caps, type PageBlocks, readBlocks } from './page-blocks.ts';
import { buildText } from './read-text.ts';
import { shapeOf } from './shape.ts';
import type { TextMap } from './text-map.ts';
import { layoutVisibility, type Visibility } from './visibility.ts';

export type { Detection } from './detect.ts';
export type { TextMap } from './text-map.ts';

export type Reading =
  | { ok: true; article: Article; map: TextMap; detection: Detection }
  | { ok: false; reason: 'no-body' | 'no-text' | 'unwanted'; detection: Detection; header: ArticleMeta };

export interface ReadOptions {
  /** What can be seen; where there is no layout (the command line), what attributes and style sheets say. */
  visibility?: (dom: Dom) => Visibility;
  caps?: Partial<Caps>;
  /** A page that is no such thing is not read further than it takes to see that: `unwanted`. Without it any page is read. */
  wanted?: Wanted;
  /** What the page says of itself, when it has been asked for already. */
  facts?: PageFacts;
}

/**
 * Longer pages are cut here, and `coverage.cappedAt` says so: twice the longest live report of a news site. A page with 1,500,000 characters
 * held its thread for 140 ms.
 */
const CAPS: Caps = { nodes: 60_000, characters: 400_000, blocks: 8_000 };
/** A whole article behind a paywall has more words than this. */
const SHORTEST = 300;

/**
 * The door: a page → its article with the map back to the page, or the reason why there is none. The page is not changed. `language` stays
 * "und": what it is in is told from the text (`languageOf`), outside the page.
 */
export function readArticle(
  document: Document,
  { visibility: visibilityOf = layoutVisibility, caps, wanted, facts: given }: ReadOptions = {},
): Reading {
  const dom = domOf(document);
  const facts = given ?? readFacts(dom);
  const refusal = wanted ? refuse(facts, wanted) : null;
  if (refusal) return { ok: false, reason: 'unwanted', detection: refusal, header: facts.meta };
  const visibility = visibilityOf(dom);
  const page = dom.body && trustMost(readBlocks(dom, dom.body, visibility, { ...CAPS, ...caps }));
  const headline = page && findHeadline(page, facts.meta.headline);
  const body = page && findBody(page, headline);
  const detection = detectBy(facts, page && body && shapeOf(page, body), headline !== null);
  const fail = (reason: 'no-body' | 'no-text' | 'unwanted'): Reading => {
    return { ok: false, reason, detection, header: facts.meta };
  };
  if (wanted && !(wanted === 'article' ? detection.isArticle : detection.isReadable)) return fail('unwanted');
  if (!page) return fail('no-body');
  if (!body) return fail('no-text');
  const { kept, skipped } = chooseBlocks(page, {
    body,
    headline,
    headlineText: facts.meta.headline,
    standfirst: facts.meta.standfirst,
    bylines: facts.meta.bylines,
    host: hostOf(facts.meta.url ?? facts.meta.canonicalUrl),
    isHidden: ({ box }) => visibility.hides(box.element),
  });

  const { text, blocks, pieces } = buildText(
    kept.map(({ block, kind }) => ({ kind, runs: seenRuns(block, dom, visibility) })),
  );
  if (text === '') return fail('no-text');
  const counts: Record<string, number> = {};
  for (const reason of skipped) counts[reason] = (counts[reason] ?? 0) + 1;
  // Every white space of the text is one between two words.
  const wordCount = text.split(' ').length + blocks.length - 1;
  const end = page.blocks.indexOf((kept.at(-1) as Chosen).block) + 1;
  const below = page.blocks.slice(end, end + CREDIT_LINES).filter(({ box }) => !markOf(box, body));
  const last = [...blocks.slice(-CREDIT_LINES).map(({ span }) => text.slice(...span)), ...below.map(plainOf)];
  const first = kept.find(({ kind }) => kind === 'paragraph');
  const article: Article = {
    text,
    blocks,
    language: 'und',
    article: {
      ...facts.meta,
      credits: creditsOf(facts.meta.credits, first ? plainOf(first.block) : '', last),
      wordCount,
      readingMinutes: readingMinutes(wordCount),
    },
    coverage: {
      paragraphsRead: blocks.length,
      skipped: counts,
      cappedAt: page.capped ? Math.max(blocks.length, dom.all('p').length) : null,
      preview: isPreview(facts, wordCount),
      posts: facts.meta.label === 'live' ? countPosts(page, body) : null,
    },
  };
  return { ok: true, article, map: { text, pieces, root: body.element }, detection };
}

/** A paywalled article of which less is displayed than its metadata promise, or so little that it can't be all. */
function isPreview({ isFree, declaredWords }: PageFacts, words: number): boolean {
  return isFree === false && (declaredWords === null ? words < SHORTEST : declaredWords > words * 1.3);
}

/** Posts of a live page: the articles inside its article. */
function countPosts({ boxes }: PageBlocks, body: Box): number | null {
  const posts = boxes.filter((box) => box !== body && isIn(box, body) && box.name === 'article' && box.prose > 0);
  return posts.length || null;
}

/** A block's runs without those whose own inline element, by its class or style, can't be seen. */
function seenRuns({ box, runs }: PageBlock, dom: Dom, visibility: Visibility): (Run | null)[] {
  let last: Element | null = null;
  let hidden = false;
  return runs.filter((run) => {
    if (!run || run.element === box.element) return true;
    if (run.element !== last) {
      last = run.element;
      hidden = dom.hasAttributes(last) && visibility.hides(last);
    }
    return !hidden;
  });
}
