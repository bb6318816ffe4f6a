import type { Span, SpeakerKind } from '../../model.ts';
import { singularOf } from '../names/name-kinds.ts';
import type { Gender } from '../names/person-names.ts';
import { genderOfWord } from '../names/role-nouns.ts';
import type { Reading } from '../reading.ts';
import type { Character } from './cast.ts';
import type { NounPhrase } from './source-phrase.ts';
import { kindOfName, kindOfNoun } from './speaker-kinds.ts';

/** Somebody who says, or refuses to say, something: a named character, or a noun phrase without a name. */
export interface Voice {
  kind: SpeakerKind;
  character: Character | null;
  /** As first used; null for a named one. */
  phrase: NounPhrase | null;
  /** The noun phrases that named it so far; no more than tell them from others. */
  phrases: NounPhrase[];
  gender: Gender;
  plural: boolean;
  /** Words that named it as a source, pronouns left out. */
  sources: Span[];
}

/** All voices of a text, by name and by noun. */
export class Voices {
  readonly all: Voice[] = [];
  private readonly byCharacter = new Map<Character, Voice>();
  private readonly byNoun = new Map<string, Voice[]>();
  private readonly folded = new Map<string, Voice>();

  /** The one voice of a named character. */
  ofCharacter(character: Character): Voice {
    const known = this.byCharacter.get(character);
    if (known) return known;
    const kind = kindOfName(character);
    const voice: Voice = {
      kind,
      character,
      phrase: null,
      phrases: [],
      gender: character.gender,
      plural: kind === 'group',
      sources: [],
    };
    this.byCharacter.set(character, voice);
    this.all.push(voice);
    return voice;
  }

  /** A new voice for a noun phrase; null when its noun is nobody's: "the move". */
  ofPhrase(phrase: NounPhrase): Voice | null {
    const kind = kindOfNoun(phrase);
    if (!kind) return null;
    const gender = genderOfWord(phrase.head);
    const voice: Voice = {
      kind,
      character: null,
      phrase,
      phrases: [phrase],
      gender,
      plural: phrase.plural,
      sources: [],
    };
    this.all.push(voice);
    return this.alsoCalled(voice, phrase);
  }

  /** From now on the noun of a phrase is a voice's: "a man", and later "the man". */
  alsoCalled(voice: Voice, phrase: NounPhrase): Voice {
    if (voice.phrases.at(-1) !== phrase) this.addPhrase(voice, phrase);
    const list = this.byNoun.get(phrase.role);
    if (list) list.push(voice);
    else this.byNoun.set(phrase.role, [voice]);
    return voice;
  }

  /** One more noun phrase that names a voice. */
  addPhrase({ phrases }: Voice, phrase: NounPhrase): void {
    if (phrases.length < MAX_PHRASES) phrases.push(phrase);
  }

  /** From now on "the report" is the voice of who issued it. */
  fold(paper: NounPhrase, issuer: Voice): void {
    this.folded.set(paper.role, issuer);
  }

  /** Who issued the document last spoken of under a noun; null when none did. */
  foldedUnder(role: string): Voice | null {
    return this.folded.get(role) ?? null;
  }

  /** Voices under a noun, latest first; no more than a reader keeps apart. */
  underNoun(role: string): Voice[] {
    return (this.byNoun.get(role) ?? []).slice(-MAX_UNDER_NOUN).reverse();
  }
}

const MAX_UNDER_NOUN = 8;
const MAX_PHRASES = 100;

/** A spokesperson of whom nothing tells whether it is a man or a woman, and who speaks for nobody that "they" could be. */
export function isOfAnyGender({ phrase, gender, plural }: Voice, { tokens }: Reading): boolean {
  if (!phrase || gender || plural || !/^(?:spokesperson|representative|person)$/.test(phrase.role)) return false;
  return !tokens
    .slice(phrase.headAt + 1, phrase.last)
    .some(({ lower, text }) => text === lower && singularOf(lower) !== lower);
}

export const isIndividual = (voice: Voice) => !voice.plural && (voice.kind === 'person' || voice.kind === 'unnamed');
export const isThing = (voice: Voice) =>
  voice.kind === 'organization' ||
  voice.kind === 'document' ||
  (voice.kind === 'group' && !voice.character && !voice.plural);
