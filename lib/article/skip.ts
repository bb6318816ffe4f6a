/** What inside a page is not the article, by element and role. */
import type { BlockKind } from '../model.ts';

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

/** What an element's name says of it. */
export interface Tag {
  /** Never entered: no text of the article can stand in it. */
  never: boolean;
  /** Begins and ends a block of text. */
  block: boolean;
  /** Of the blocks within it; null when it leaves that to what is around. */
  kind: BlockKind | null;
  /** Why it is probably not the article. */
  mark: SkipReason | null;
}

const NEVER =
  'script style noscript template svg math iframe object embed applet canvas audio video picture img map select option textarea input button datalist dialog head link meta nav progress meter rt rp';
const BLOCK =
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre search section summary table tbody td tfoot th thead tr ul caption';

const KINDS: readonly [BlockKind, string][] = [
  ['list-item', 'li'],
  ['quote', 'blockquote'],
  ['subheading', 'h1 h2 h3 h4 h5 h6'],
];
const MARKS: readonly [SkipReason, string][] = [
  ['aside', 'aside'],
  ['footer', 'footer'],
  ['caption', 'figcaption figure caption'],
  ['newsletter', 'form'],
];

const INLINE: Tag = { never: false, block: false, kind: null, mark: null };
/** One look tells all that a name says; each element of a page is asked for it. */
const TAGS = new Map<string, Tag>();
for (const name of NEVER.split(' ')) TAGS.set(name, { ...INLINE, never: true });
for (const name of BLOCK.split(' ')) TAGS.set(name, { ...INLINE, block: true });
for (const [kind, names] of KINDS) for (const name of names.split(' ')) tagOf(name).kind = kind;
for (const [mark, names] of MARKS) for (const name of names.split(' ')) tagOf(name).mark = mark;

/** What is known of elements of a name; most names are those of stretches within a sentence. */
export function tagOf(name: string): Tag {
  return TAGS.get(name) ?? INLINE;
}

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

/** What an element's role says. */
export const skipByRole = (role: string): SkipReason | null => BY_ROLE.get(role) ?? null;
