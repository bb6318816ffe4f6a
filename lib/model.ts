/**
 * The nouns of the project, as schemas; every type is inferred from them. No logic here.
 *
 * A span is `[start, end)` in UTF-16 code units into an article's `text` (as in the W3C TextPositionSelector). Findings
 * point at the text and carry no copy of its words. `null` always means "the article does not say".
 */
import * as z from 'zod/mini';
import type { Span as PlainSpan } from './span.ts';

/** A half-open stretch of the article's text, in UTF-16 code units. */
export const Span = z.tuple([z.int(), z.int()]) satisfies z.ZodMiniType<PlainSpan>;
export type Span = PlainSpan;

const Id = z.string();
const Nullable = z.nullable(z.string());

export const BlockKind = z.enum(['headline', 'standfirst', 'paragraph', 'subheading', 'list-item', 'quote', 'note']);
export type BlockKind = z.infer<typeof BlockKind>;

/** One block of the article in reading order. `note` is a correction or an editor's note set apart from the body. */
export const Block = z.object({ kind: BlockKind, span: Span });
export type Block = z.infer<typeof Block>;

/** What the outlet itself calls the article, from its metadata only. */
export const Label = z.enum(['opinion', 'live', 'fact-check']);
export type Label = z.infer<typeof Label>;

export const ArticleMeta = z.object({
  headline: Nullable,
  standfirst: Nullable,
  section: Nullable,
  publisher: Nullable,
  url: Nullable,
  canonicalUrl: Nullable,
  /** People, cleaned of "By", titles and outlets. */
  bylines: z.array(z.string()),
  /** Agencies and outlets the article says it draws on; photo credits apart. */
  credits: z.array(z.string()),
  /** ISO 8601, with the zone where the page gives one; null rather than a wrong date. */
  published: Nullable,
  modified: Nullable,
  wordCount: z.int(),
  readingMinutes: z.int(),
  label: z.nullable(Label),
});
export type ArticleMeta = z.infer<typeof ArticleMeta>;

/** How much of the page was read, and why not the rest. */
export const Coverage = z.object({
  paragraphsRead: z.int(),
  /** Stretches of the page inside the article's element that were left out, counted by reason ("advert", "caption", "hidden", …). */
  skipped: z.record(z.string(), z.int()),
  /** Set when a cap stopped the reading: how many paragraphs there were as far as could be counted. */
  cappedAt: z.nullable(z.int()),
  /** Only a preview is displayed (paywall or "read more"). */
  preview: z.boolean(),
  /** Number of posts of a live page; null elsewhere. */
  posts: z.nullable(z.int()),
});
export type Coverage = z.infer<typeof Coverage>;

/** An article as read from a page or a file: text in blocks, and the page's metadata. No DOM. */
export const Article = z.object({
  text: z.string(),
  blocks: z.array(Block),
  /** BCP 47; "und" when it can't be told. */
  language: z.string(),
  article: ArticleMeta,
  coverage: Coverage,
});
export type Article = z.infer<typeof Article>;

export const SpeakerKind = z.enum(['person', 'organization', 'document', 'group', 'unnamed']);
export type SpeakerKind = z.infer<typeof SpeakerKind>;

export const Response = z.enum(['declined', 'no-response', 'denied']);
export type Response = z.infer<typeof Response>;

export const Speaker = z.object({
  id: Id,
  /** Fullest name in the text, without a leading article; for an unnamed speaker its noun phrase as first used. */
  name: z.string(),
  kind: SpeakerKind,
  /** Other ways the text names the same speaker; pronouns left out. */
  aliases: z.array(z.string()),
  /** As the text gives it. */
  role: Nullable,
  mentions: z.array(Span),
  response: z.nullable(Response),
});
export type Speaker = z.infer<typeof Speaker>;

export const Mode = z.enum(['direct', 'indirect', 'mixed']);
export type Mode = z.infer<typeof Mode>;

export const Stance = z.enum(['says', 'claims', 'alleges', 'denies', 'reports', 'estimates']);
export type Stance = z.infer<typeof Stance>;

/** How sure a rule is of what it finds. `doubtful` findings are shown last and said to be so. */
export const Sureness = z.enum(['sure', 'likely', 'doubtful']);
export type Sureness = z.infer<typeof Sureness>;

export const Statement = z.object({
  id: Id,
  /** Null when the article names nobody, or when it can't be told who is meant. Never guessed. */
  speaker: Nullable,
  source: z.nullable(Span),
  cue: z.nullable(Span),
  /** Several spans when the source interrupts the words. */
  content: z.array(Span),
  mode: Mode,
  stance: Stance,
  /** ISO date when the text dates the statement, resolved against `published`. */
  when: Nullable,
  caveats: z.array(Id),
  rule: z.string(),
  sureness: Sureness,
});
export type Statement = z.infer<typeof Statement>;

export const Bound = z.enum(['exact', 'about', 'more', 'less', 'range', 'vague']);
export type Bound = z.infer<typeof Bound>;

export const Figure = z.object({
  id: Id,
  /** The numeral with modifier and multiplier or symbol: "more than 3,000", "$12.9bn". */
  span: Span,
  /** In full units; `[low, high]` for a range; null when the words are vague ("several hundred"). */
  value: z.nullable(z.union([z.number(), z.tuple([z.number(), z.number()])])),
  bound: Bound,
  /** Only when the figure is itself the amount of a change: "rose 6.5%" is up, "rose to 6.5%" null. */
  change: z.nullable(z.enum(['up', 'down'])),
  /** Head noun counted ("soldiers"), "%" or an ISO 4217 code; "" when the text counts nothing nameable. */
  unit: z.string(),
  /** The article's words that say what is measured. */
  of: Nullable,
  speaker: Nullable,
  statement: Nullable,
  when: Nullable,
  caveats: z.array(Id),
  rule: z.string(),
});
export type Figure = z.infer<typeof Figure>;

/** Figures of one quantity that differ. */
export const Conflict = z.object({
  id: Id,
  figures: z.array(Id),
  about: z.string(),
  /** The text's own words on the discrepancy. */
  span: z.nullable(Span),
});
export type Conflict = z.infer<typeof Conflict>;

export const CaveatKind = z.enum([
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
]);
export type CaveatKind = z.infer<typeof CaveatKind>;

export const Caveat = z.object({
  id: Id,
  /** The clause that limits the claim, verbatim in the text. */
  span: Span,
  kind: CaveatKind,
  /** Statements and figures it limits; empty = the whole article. */
  covers: z.array(Id),
  /** The speaker whom a refusal or an anonymity clause is about. */
  speaker: Nullable,
  rule: z.string(),
  sureness: Sureness,
});
export type Caveat = z.infer<typeof Caveat>;

/** A statement or figure under a caveat, in reading order; each stands once, with all its caveats. */
export const Claim = z.object({ id: Id, target: Id, caveats: z.array(Id) });
export type Claim = z.infer<typeof Claim>;

export const Analysis = z.object({
  version: z.literal(1),
  text: z.string(),
  blocks: z.array(Block),
  language: z.string(),
  article: ArticleMeta,
  coverage: Coverage,
  speakers: z.array(Speaker),
  statements: z.array(Statement),
  figures: z.array(Figure),
  conflicts: z.array(Conflict),
  caveats: z.array(Caveat),
  claims: z.array(Claim),
  /** What the analysis could not do, one sentence each ("Only the first 2,000 sentences were analysed."). */
  limits: z.array(z.string()),
});
export type Analysis = z.infer<typeof Analysis>;
