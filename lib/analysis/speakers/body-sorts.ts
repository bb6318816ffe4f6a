/** Sorts of bodies, by their common nouns and the last words of their names: what "the company" can mean, and what it cannot. */
import { isDemonym } from '../names/name-kinds.ts';
import { PLACE_NAMES } from '../words/speaker-words.ts';
import type { NounPhrase } from './source-phrase.ts';
import type { Voice } from './voices.ts';

/** Nouns that say little of a body: "the company" is the one spoken of, if it can be a company at all. */
const SORTS_OF_NOUN = sortsOf({
  company:
    'company firm brokerage bookmaker automaker carmaker drugmaker chipmaker insurer lender bank giant conglomerate developer supplier provider studio brewery airline retailer carrier manufacturer maker startup start-up business operator chain producer subsidiary fund label utility group',
  group:
    'group organisation organization charity nonprofit non-profit coalition movement association campaign network body union federation',
  agency: 'agency regulator watchdog bureau body organisation organization service',
  team: 'club team side franchise',
  paper: 'newspaper paper outlet broadcaster network station website site publisher platform magazine',
  school: 'school university college institute institution hospital',
  party: 'party',
  force: 'force constabulary',
});
/** Last words of names that are of one sort, and of no other. */
const SORTS_OF_LAST_WORD = sortsOf({
  company:
    'inc corp corporation company co ltd limited plc llc ag airlines airways motors bank industries holdings technologies systems foods pharmaceuticals pharma mills robotics energy steel stores',
  group:
    'group coalition association alliance foundation watch federation union league society campaign trust movement council',
  agency:
    'agency administration bureau office department ministry board commission committee authority council service organization organisation survey centre center court parliament congress senate government army navy police force forces',
  team: 'united city rovers fc',
  paper:
    'times post news journal herald tribune gazette guardian mail telegraph press daily sun star mirror express observer chronicle examiner',
  school: 'school university college institute institution hospital academy',
  party: 'party democrats conservatives liberals greens',
  force: 'police constabulary',
});

function sortsOf(lists: Record<string, string>): Map<string, Set<string>> {
  const sorts = new Map<string, Set<string>>();
  for (const [sort, words] of Object.entries(lists))
    for (const word of words.split(' ')) sorts.set(word, (sorts.get(word) ?? new Set()).add(sort));
  return sorts;
}

export const sortsOfNoun = (noun: string): ReadonlySet<string> | undefined => SORTS_OF_NOUN.get(noun);

export const isOfOneSort = (one: string, other: string) =>
  one === other || [...(SORTS_OF_NOUN.get(one) ?? [])].some((sort) => SORTS_OF_NOUN.get(other)?.has(sort));

/** Whether nothing in a body's name or noun says that it is of another sort. */
export function canBe(
  { character, phrase, kind }: Voice,
  { head }: NounPhrase,
  sorts: ReadonlySet<string>,
  nouns: readonly string[],
): boolean {
  // "the organisation" is no people.
  if (character && kind === 'group') return false;
  if (phrase) return isOfOneSort(phrase.head, head);
  if (!character || isDemonym(character.words) || PLACE_NAMES.has(character.name)) return false;
  const own = SORTS_OF_LAST_WORD.get((character.words.at(-1) as string).toLowerCase());
  // "the prisons service" is no Committee for Rights.
  if (
    nouns.length > 0 &&
    (character.words.includes('for') ||
      character.roles.some(({ words }) => words.size > 1 && !nouns.some((word) => words.has(word))))
  )
    return false;
  const roles = character.roles.flatMap((role) => [...(SORTS_OF_NOUN.get(role.head) ?? [])]);
  if (roles.length > 0) return roles.some((sort) => sorts.has(sort));
  // A name that tells nothing may be a company's, a group's or an agency's; a club or a newspaper shows it.
  if (!own) return ['company', 'group', 'agency'].some((sort) => sorts.has(sort));
  return [...own].some((sort) => sorts.has(sort));
}
