/**
 * Words of class names and ids, as publishing systems use them, and what they say of an element. A word here is one part of a name, or
 * two or three joined by a hyphen; names are cut at anything that is no letter or digit and where small letters meet capitals.
 */
import type { SkipReason } from './skip.ts';

/** Earlier reasons win when a name says several things. */
const SKIPS: [SkipReason, string][] = [
  ['comments', 'comment comments disqus responses replies discussion talkback respond livefyre coral'],
  [
    'newsletter',
    'newsletter newsletters subscribe subscription subscriptions signup sign-up optin mailchimp mc-embed download-app app-promo cta',
  ],
  [
    'related',
    'related relateds recommended recommendation recommendations recirc recirculation read-more readmore more-on more-stories more-news most-read most-popular popular trending see-also also-read you-may taboola outbrain zergnet dianomi teaser teasers next-article prev-article pagination pager next-prev post-navigation yarpp relatedposts read-next up-next in-this latest-news further-reading',
  ],
  [
    'advert',
    'ad ads advert adverts advertisement advertisements advertising adbox adslot ad-slot adwrapper adunit adcontainer sponsored sponsor sponsors dfp gpt google-ad promo promos promobox promotion partner-content commercial shopping affiliate deal-box deals-box marketing',
  ],
  [
    'caption',
    'caption captions credit credits figcaption gallery slideshow carousel slider lightbox photo-info image-info media-info infographic video-player videoplayer jwplayer',
  ],
  [
    'share',
    'share shares sharing sharedaddy social socials addthis addtoany a2a follow-us shareaholic sharethis tools toolbar print-link like likes',
  ],
  [
    'author',
    'authorbox about-author bio biography byline bylines dateline post-meta entry-meta article-meta meta-info timestamp posted-on pubdate publish-date published-date author authors contributor contributors writer',
  ],
  ['cookies', 'cookie cookies consent gdpr ccpa banner modal popup pop-up overlay interstitial onetrust'],
  [
    'navigation',
    'nav navbar navigation menu submenu breadcrumb breadcrumbs skip-link skip-to toc table-of-contents masthead topbar top-bar tag tags taglist topic topics keywords categories category-list widget widgets sidebar side-bar rail',
  ],
  ['footer', 'footer copyright legal disclaimer-box'],
  ['repeated', 'pullquote pullquotes pull-quote pull-quotes pulled-quote quote-box blockquote-pull'],
  [
    'hidden',
    'hidden sr-only visually-hidden screen-reader-text screen-reader offscreen print-only visuallyhidden d-none invisible tooltip-content hovercard hover-card popover rollover-block',
  ],
];
/** The element is the article's body, whatever else its name says. */
const BODY =
  'article-body articlebody article-content articlecontent article-text articletext story-body storybody story-content story-text storytext entry-content post-content postcontent post-body body-content body-text bodytext body-copy bodycopy article-copy content-body contentbody main-content maincontent rich-text richtext';
/** A post from elsewhere that the article quotes. */
const KEPT = 'social-embed social-media-embed media-embed';
const NOTE =
  'correction corrections clarification clarifications editor-note editors-note editor-s-note editorsnote editornote update-note updates-note';
const STANDFIRST =
  'dek deck standfirst stand-first summary subtitle sub-title subheadline sub-headline subhead article-description article-intro article-lead article-lede article-excerpt teaser-text lede excerpt';

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
    SAYS.set(word, (SAYS.get(word) ?? 0) | bit);
    for (let at = word.indexOf('-'); at !== -1; at = word.indexOf('-', at + 1)) {
      const start = word.slice(0, at);
      SAYS.set(start, (SAYS.get(start) ?? 0) | GOES_ON);
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

/** Longer names are hashes. */
const MAX_NAME = 300;

/** Between the words of a name: marks and white space, and where a capital follows a small letter. */
const BREAK = /[^a-z\d]+/;
const CAMEL = /([a-z\d])([A-Z])/g;

/** What a class attribute or an id says, as bits; 0 when nothing, as most do. */
export function saysOf(words: string): number {
  const name = words.length > MAX_NAME ? words.slice(0, MAX_NAME) : words;
  const small = name.toLowerCase();
  const parts = (small === name ? small : name.replace(CAMEL, '$1 $2').toLowerCase()).split(BREAK);
  let said = 0;
  for (let i = 0; i < parts.length; i++) {
    let bits = SAYS.get(parts[i] as string);
    if (bits === undefined) continue;
    said |= bits;
    let joined = parts[i] as string;
    for (let next = i + 1; bits && bits & GOES_ON && next < parts.length; next++) {
      joined += `-${parts[next]}`;
      bits = SAYS.get(joined);
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
