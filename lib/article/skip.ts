/** What inside a page is not the article, by element and role. */

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

/** What an element's name and role say. */
export const skipByName = (name: string): SkipReason | null => BY_NAME.get(name) ?? null;
export const skipByRole = (role: string): SkipReason | null => BY_ROLE.get(role) ?? null;
