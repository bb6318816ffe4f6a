/** What inside a page is not the article: by element, role and the words of its class and id. */

/** Why a stretch was left out; the keys of `coverage.skipped`. */
export type SkipReason =
  | 'navigation'
  | 'advert'
  | 'newsletter'
  | 'related'
  | 'caption'
  | 'comments'
  | 'share'
  | 'author'
  | 'cookies'
  | 'footer'
  | 'repeated'
  | 'hidden'
  | 'label'
  | 'aside';

/** Elements never entered: no text of the article can stand in them. */
export const NEVER = new Set(
  'script style noscript template svg math iframe object embed applet canvas audio video picture img map select option textarea input button datalist dialog head link meta nav progress meter rt rp'.split(
    ' ',
  ),
);

/** Elements that begin and end a block of text. */
export const BLOCK = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre search section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);

const BY_NAME = new Map<string, SkipReason>([
  ['aside', 'aside'],
  ['footer', 'footer'],
  ['figcaption', 'caption'],
  ['figure', 'caption'],
  ['caption', 'caption'],
  ['form', 'newsletter'],
]);

const BY_ROLE = new Map<string, SkipReason>([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['complementary', 'aside'],
  ['contentinfo', 'footer'],
  ['search', 'navigation'],
  ['dialog', 'cookies'],
  ['alertdialog', 'cookies'],
  ['tooltip', 'label'],
  ['button', 'label'],
  ['toolbar', 'share'],
]);

/**
 * Words of class names and ids, as publishing systems use them. `\b` also stands between a word and `-`; `_` and camel case are made
 * into `-` before the test.
 */
const BY_WORDS: [SkipReason, RegExp][] = [
  ['comments', /\b(?:comments?|disqus|responses|replies|discussion|talkback|respond|livefyre|coral)\b/],
  [
    'newsletter',
    /\b(?:newsletters?|subscribe|subscription|subscriptions|signup|sign-up|optin|mailchimp|mc-embed|download-app|app-promo|cta)\b/,
  ],
  [
    'related',
    /\b(?:related|relateds|recommended|recommendations?|recirc|recirculation|read-more|readmore|more-on|more-stories|more-news|most-read|most-popular|popular|trending|see-also|also-read|you-may|taboola|outbrain|zergnet|dianomi|teasers?|next-article|prev-article|pagination|pager|next-prev|post-navigation|yarpp|rp4wp|jp-relatedposts|read-next|up-next|in-this|latest-news|further-reading)\b/,
  ],
  [
    'advert',
    /\b(?:ads?|adverts?|advertisements?|advertising|adbox|adslot|ad-slot|adwrapper|adunit|adcontainer|sponsored|sponsor|sponsors|dfp|gpt|google-ad|promo|promos|promobox|promotion|partner-content|commercial|shopping|affiliate|deals?-box|marketing)\b/,
  ],
  [
    'caption',
    /\b(?:captions?|photo-credit|image-credit|img-credit|credits?|wp-caption|wp-caption-text|figcaption|gallery|slideshow|carousel|slider|lightbox|photo-info|image-info|media-info|infographic|video-player|videoplayer|jwplayer|media-caption)\b/,
  ],
  [
    'share',
    /\b(?:share|shares|sharing|sharedaddy|social(?!-(?:media-)?embed)|socials|addthis|addtoany|a2a|follow-us|shareaholic|sharethis|tools|toolbar|print-link|likes?)\b/,
  ],
  [
    'author',
    /\b(?:author-bio|author-box|author-info|authorbox|author-profile|about-author|about-the-author|authors?-card|bio|biography|byline|bylines|dateline|post-meta|entry-meta|article-meta|meta-info|timestamp|posted-on|pubdate|publish-date|published-date|author|authors|contributor|contributors|writer)\b/,
  ],
  [
    'cookies',
    /\b(?:cookies?|consent|gdpr|ccpa|banner|modal|popup|pop-up|overlay|paywall-overlay|interstitial|onetrust)\b/,
  ],
  [
    'navigation',
    /\b(?:nav|navbar|navigation|menu|submenu|breadcrumbs?|skip-link|skip-to|toc|table-of-contents|masthead|topbar|top-bar|tags?|tag-list|taglist|topics?|keywords|categories|category-list|widget|widgets|sidebar|side-bar|rail|right-rail)\b/,
  ],
  [
    'footer',
    /\b(?:footer|site-footer|page-footer|post-footer|article-footer|entry-footer|copyright|legal|disclaimer-box)\b/,
  ],
  ['repeated', /\b(?:pull-?quotes?|pulled-quote|quote-box|blockquote-pull)\b/],
  [
    'hidden',
    /\b(?:hidden|sr-only|visually-hidden|screen-reader-text|screen-reader|offscreen|print-only|a11y-hidden|visuallyhidden|d-none|invisible|tooltip-content|hover-?card|popover|rollover-block)\b/,
  ],
];

/** Words that say an element is the article or a correction, whatever else its class says. */
const IS_BODY =
  /\b(?:article-?body|article-?content|article-?text|story-?body|story-?content|story-?text|entry-?content|post-?content|post-?body|body-?content|body-?text|body-?copy|article-?copy|content-?body|main-?content|rich-?text|articlebody)\b/;
const IS_STANDFIRST =
  /\b(?:dek|deck|standfirst|stand-first|summary|subtitle|sub-title|sub-?headline|subhead|article-(?:description|intro|lead|lede|excerpt)|teaser-text|lede|excerpt)\b/;
const IS_NOTE = /\b(?:corrections?|correction-note|clarifications?|editors?-?note|editor-?s-?note|updates?-?note)\b/;

export interface Naming {
  skip: SkipReason | null;
  body: boolean;
  note: boolean;
  standfirst: boolean;
}

/** What the words of a class attribute and an id say; cached by the caller, since pages repeat them. */
export function namingOf(words: string): Naming {
  const plain = words
    .slice(0, 400)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/_+/g, '-')
    .replace(/-{2,}/g, '-')
    .toLowerCase();
  const body = IS_BODY.test(plain);
  const note = IS_NOTE.test(plain);
  const standfirst = IS_STANDFIRST.test(plain);
  const skip = body || note ? null : (BY_WORDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null);
  return { skip, body, note, standfirst };
}

/** What an element's name and role say. */
export const skipByName = (name: string): SkipReason | null => BY_NAME.get(name) ?? null;
export const skipByRole = (role: string): SkipReason | null => BY_ROLE.get(role) ?? null;
