/**
 * The nouns of the project, as schemas; every type is inferred from them. No logic here.
 *
 * A span is `[start, end)` in UTF-16 code units into an article's `text` (as in the W3C TextPositionSelector). Findings
 * point at the text and carry no copy of its words. `null` always means "the article does not say".
 */
import * as shape from './shapes.ts';
import { Span } from './span.ts';

export { Span };

const Id = shape.string;
const Nullable = shape.nullable(shape.string);

export const BlockKind = shape.oneOf('headline', 'standfirst', 'paragraph', 'subheading', 'list-item', 'quote', 'note');
export type BlockKind = shape.Of<typeof BlockKind>;

/** One block of the article in reading order. `note` is a correction or an editor's note set apart from the body. */
export const Block = shape.object({ kind: BlockKind, span: Span });
export type Block = shape.Of<typeof Block>;

/** What the outlet itself calls the article, from its metadata only. */
export const Label = shape.oneOf('opinion', 'live', 'fact-check');
export type Label = shape.Of<typeof Label>;

export const ArticleMeta = shape.object({
  headline: Nullable,
  standfirst: Nullable,
  section: Nullable,
  publisher: Nullable,
  url: Nullable,
  canonicalUrl: Nullable,
  /** People, cleaned of "By", titles and outlets. */
  bylines: shape.array(shape.string),
  /** Agencies and outlets the article says it draws on; photo credits apart. */
  credits: shape.array(shape.string),
  /** ISO 8601, with the zone where the page gives one; null rather than a wrong date. */
  published: Nullable,
  modified: Nullable,
  wordCount: shape.integer,
  readingMinutes: shape.integer,
  label: shape.nullable(Label),
});
export type ArticleMeta = shape.Of<typeof ArticleMeta>;

/** How much of the page was read, and why not the rest. */
export const Coverage = shape.object({
  paragraphsRead: shape.integer,
  /** Stretches of the page inside the article's element that were left out, counted by reason ("advert", "caption", "hidden", …). */
  skipped: shape.record(shape.integer),
  /** Set when a cap stopped the reading: how many paragraphs there were as far as could be counted. */
  cappedAt: shape.nullable(shape.integer),
  /** Only a preview is displayed (paywall or "read more"). */
  preview: shape.boolean,
  /** Number of posts of a live page; null elsewhere. */
  posts: shape.nullable(shape.integer),
});
export type Coverage = shape.Of<typeof Coverage>;

/** An article as read from a page or a file: text in blocks, and the page's metadata. No DOM. */
export const Article = shape.object({
  text: shape.string,
  blocks: shape.array(Block),
  /** BCP 47; "und" when it can't be told. */
  language: shape.string,
  article: ArticleMeta,
  coverage: Coverage,
});
export type Article = shape.Of<typeof Article>;

export const SpeakerKind = shape.oneOf('person', 'organization', 'document', 'group', 'unnamed');
export type SpeakerKind = shape.Of<typeof SpeakerKind>;

export const Response = shape.oneOf('declined', 'no-response', 'denied');
export type Response = shape.Of<typeof Response>;

export const Speaker = shape.object({
  id: Id,
  /** Fullest name in the text, without a leading article; for an unnamed speaker its noun phrase as first used. */
  name: shape.string,
  kind: SpeakerKind,
  /** Other ways the text names the same speaker; pronouns left out. */
  aliases: shape.array(shape.string),
  /** As the text gives it. */
  role: Nullable,
  mentions: shape.array(Span),
  response: shape.nullable(Response),
});
export type Speaker = shape.Of<typeof Speaker>;

export const Mode = shape.oneOf('direct', 'indirect', 'mixed');
export type Mode = shape.Of<typeof Mode>;

export const Stance = shape.oneOf('says', 'claims', 'alleges', 'denies', 'reports', 'estimates');
export type Stance = shape.Of<typeof Stance>;

/** How sure a rule is of what it finds. `doubtful` findings are shown last and said to be so. */
export const Sureness = shape.oneOf('sure', 'likely', 'doubtful');
export type Sureness = shape.Of<typeof Sureness>;

export const Statement = shape.object({
  id: Id,
  /** Null when the article names nobody, or when it can't be told who is meant. Never guessed. */
  speaker: Nullable,
  source: shape.nullable(Span),
  cue: shape.nullable(Span),
  /** Several spans when the source interrupts the words. */
  content: shape.array(Span),
  mode: Mode,
  stance: Stance,
  /** ISO date when the text dates the statement, resolved against `published`. */
  when: Nullable,
  caveats: shape.array(Id),
  rule: shape.string,
  sureness: Sureness,
});
export type Statement = shape.Of<typeof Statement>;

export const Bound = shape.oneOf('exact', 'about', 'more', 'less', 'range', 'vague');
export type Bound = shape.Of<typeof Bound>;

export const Figure = shape.object({
  id: Id,
  /** The numeral with modifier and multiplier or symbol: "more than 3,000", "$12.9bn". */
  span: Span,
  /** In full units; `[low, high]` for a range; null when the words are vague ("several hundred"). */
  value: shape.nullable(shape.either(shape.number, shape.pair(shape.number))),
  bound: Bound,
  /** Only when the figure is itself the amount of a change: "rose 6.5%" is up, "rose to 6.5%" null. */
  change: shape.nullable(shape.oneOf('up', 'down')),
  /** Head noun counted ("soldiers"), "%" or an ISO 4217 code; "" when the text counts nothing nameable. */
  unit: shape.string,
  /** The article's words that say what is measured. */
  of: Nullable,
  speaker: Nullable,
  statement: Nullable,
  when: Nullable,
  /** The words of its sentence that `when` was read from: "Monday", "last week"; null when it is its statement's, or there is none. */
  dated: shape.nullable(Span),
  caveats: shape.array(Id),
  rule: shape.string,
});
export type Figure = shape.Of<typeof Figure>;

/** Figures of one quantity that differ. */
export const Conflict = shape.object({
  id: Id,
  figures: shape.array(Id),
  about: shape.string,
  /** The text's own words on the discrepancy. */
  span: shape.nullable(Span),
});
export type Conflict = shape.Of<typeof Conflict>;

export const CaveatKind = shape.oneOf(
  'unverified',
  'unclear',
  'preliminary',
  'estimate',
  'anonymous',
  'no-response',
  'alleged',
  'disputed',
  'no-evidence',
  'secondhand',
  'correction',
);
export type CaveatKind = shape.Of<typeof CaveatKind>;

export const Caveat = shape.object({
  id: Id,
  /** The clause that limits the claim, verbatim in the text. */
  span: Span,
  kind: CaveatKind,
  /** Statements and figures it limits; empty = the whole article. */
  covers: shape.array(Id),
  /** The speaker whom a refusal or an anonymity clause is about. */
  speaker: Nullable,
  rule: shape.string,
  sureness: Sureness,
});
export type Caveat = shape.Of<typeof Caveat>;

/** A statement or figure under a caveat, in reading order; each stands once, with all its caveats. */
export const Claim = shape.object({ id: Id, target: Id, caveats: shape.array(Id) });
export type Claim = shape.Of<typeof Claim>;

export const Analysis = shape.object({
  version: shape.literal(1),
  text: shape.string,
  blocks: shape.array(Block),
  language: shape.string,
  article: ArticleMeta,
  coverage: Coverage,
  speakers: shape.array(Speaker),
  statements: shape.array(Statement),
  figures: shape.array(Figure),
  conflicts: shape.array(Conflict),
  caveats: shape.array(Caveat),
  claims: shape.array(Claim),
  /** What the analysis could not do, one sentence each ("Only the first 2,000 sentences were analysed."). */
  limits: shape.array(shape.string),
});
export type Analysis = shape.Of<typeof Analysis>;
