/**
 * Words of class names and ids, as publishing systems use them, and what they say of an element. A word here is one part of a name, or
 * two or three, which a hyphen parts here and anything or nothing on a page; names are cut at anything that is no letter or digit and where
 * small letters meet capitals. Plurals are told by their end.
 */
import type { SkipReason } from './skip.ts';

/** Earlier reasons win when a name says several things. */
const SKIPS: [SkipReason, string][] = [
  ['comments', 'comment disqus responses replies discussion talkback respond coral'],
  ['newsletter', 'newsletter subscribe sign-up download-app cta'],
  [
    'related',
    'related recommended recommendation recirc recirculation more-on more-stories more-news most-read popular trending see-also also-read you-may taboola outbrain teaser next-article prev-article pagination pager next-prev relatedposts read-next up-next in-this latest-news further-reading',
  ],
  [
    'advert',
    'ad advert advertisement advertising adbox adslot adwrapper adunit adcontainer sponsored sponsor promo promobox promotion partner-content commercial shopping affiliate marketing',
  ],
  [
    'caption',
    'caption credit figcaption gallery slideshow carousel slider lightbox infographic video-player inline-video jwplayer',
  ],
  ['share', 'share sharing sharedaddy social addthis addtoany follow-us sharethis tools toolbar print-link like'],
  [
    'author',
    'authorbox bio biography byline dateline post-meta entry-meta article-meta meta-info timestamp posted-on pubdate publish-date published-date author contributor writer',
  ],
  ['cookies', 'cookie consent gdpr ccpa banner modal pop-up overlay interstitial onetrust'],
  [
    'navigation',
    'nav navbar navigation menu submenu breadcrumb skip-link skip-to toc table-of-contents masthead top-bar tag taglist topic keywords categories widget side-bar rail',
  ],
  ['footer', 'footer copyright legal'],
  ['repeated', 'pull-quote quote-box'],
  [
    'hidden',
    'hidden sr-only screen-reader offscreen print-only visuallyhidden d-none invisible tooltip-content hover-card popover rollover-block',
  ],
];
/** The element is the article's body, whatever else its name says. */
const BODY =
  'article-body article-content article-text story-body story-content story-text entry-content post-content post-body body-content body-text body-copy article-copy content-body main-content rich-text';
/** A post from elsewhere that the article quotes, and the beginning of a text that a list of articles shows as well. */
const KEPT = 'social-embed social-media-embed media-embed embed-widget teaser-content teaser-text article-teaser';
const NOTE = 'correction clarification editor-note editors-note editor-s-note update-note';
const STANDFIRST =
  'dek deck stand-first summary sub-title sub-headline subhead article-description article-intro article-lead article-lede article-excerpt teaser-text lede excerpt';

/** Bits of what the words of a name say; reasons to skip follow from `FIRST_SKIP` on, in their order. */
export const IS_BODY = 1;
export const IS_NOTE = 2;
export const IS_STANDFIRST = 4;
const IS_KEPT = 8;
const FIRST_SKIP = 4;
/** The word begins names of several words. */
const GOES_ON = 1 << 30;

const SAYS = new Map<string, number>();
const say = (words: string, bit: number) => {
  for (const word of words.split(' ')) {
    let name = '';
    const parts = word.split('-');
    for (const [i, part] of parts.entries()) {
      name += part;
      SAYS.set(name, (SAYS.get(name) ?? 0) | (i < parts.length - 1 ? GOES_ON : bit));
    }
  }
};
say(BODY, IS_BODY);
say(NOTE, IS_NOTE);
say(STANDFIRST, IS_STANDFIRST);
say(KEPT, IS_KEPT);
SKIPS.forEach(([, words], i) => {
  say(words, 1 << (FIRST_SKIP + i));
});

/** Marks a post whose tags and categories follow among its classes: they say what it is about. */
const POST = /hentry|status-publish/;
/** Longer names are hashes. */
const MAX_NAME = 300;

/** Between the words of a name: marks and white space, and where a capital follows a small letter. */
const BREAK = /[^a-z\d]+/;
const CAMEL = /([a-z\d])([A-Z])/g;

/**
 * What only tells how something is laid out: "overflow-hidden", "md:hidden", "label-hidden" (the label is), hidden but on wide screens; that
 * something is not there or stands beside; and the boxes that page builders make everything of.
 */
const LAYOUT =
  /(?:overflow(?:-[xy])?-|label-|:)hidden\b|\bhidden(?= [a-z]{1,4}:(?:block|flex|grid|inline))|\b(?:no|has|with|without)-[a-z]+|\bads?-free\b|\b(?:elementor|so)-widget\b/g;

/** What a word says, or the one it is the plural of. */
const bitsOf = (word: string) => SAYS.get(word) ?? (word.endsWith('s') ? SAYS.get(word.slice(0, -1)) : undefined);

/** What a class attribute or an id says, as bits; 0 when nothing, as most do. */
export function saysOf(written: string): number {
  const name = written.length > MAX_NAME ? written.slice(0, MAX_NAME) : written;
  const small = name.toLowerCase();
  if (POST.test(small)) return 0;
  const words = small === name ? small : name.replace(CAMEL, '$1 $2').toLowerCase();
  const parts = words.replace(LAYOUT, ' ').split(BREAK);
  let said = 0;
  for (let i = 0; i < parts.length; i++) {
    let bits = bitsOf(parts[i] as string);
    if (bits === undefined) continue;
    said |= bits;
    let joined = parts[i] as string;
    for (let next = i + 1; bits && bits & GOES_ON && next < parts.length; next++) {
      joined += parts[next];
      bits = bitsOf(joined);
      if (bits) said |= bits;
    }
  }
  return said & ~GOES_ON;
}

/** Why an element of such a name is left out; null when nothing speaks against it, or it holds the body or a note whatever else it says. */
export function skipOf(says: number): SkipReason | null {
  const reasons = says >> FIRST_SKIP;
  if (reasons === 0 || says & (IS_BODY | IS_NOTE | IS_KEPT)) return null;
  return SKIPS[31 - Math.clz32(reasons & -reasons)]?.[0] ?? null;
}
