/** Where the words said begin and end, and whose they are, when something stands in between. All sentences are invented. */
import { describe, expect, test } from 'vitest';
import { bare, draw, find } from '../helpers/draw-statements.ts';

const drawn = (_name: string, marked: string) => expect(draw(bare(marked), find(bare(marked)))).toBe(marked);

describe('names of programmes beside a cue', () => {
  test.each([
    ['behind “on”', 'Wednesday on Channel Two’s “Harbour,” ‹Otis Amsel› said ⟦if the crane fell he would leave⟧.'],
    [
      'in an apposition',
      '‹Lena Voss›, host of Radio Two’s “Morning Tide,” suggested ⟦the owner’s silence could cost him⟧.',
    ],
  ])('%s', drawn);
});

describe('between the cue and the words', () => {
  test.each([
    ['an insertion between dashes', '‹Voss› said — on the radio, as it happens — that ⟦the crane raised four tonnes⟧.'],
    ['an amount that begins them', 'On Tuesday ‹the station› reported ⟦at least six barges filled the basin⟧.'],
    ['a day and an occasion before “to”', '‹Voss› promised Sunday at a harbour rally ⟦to end the repairs⟧.'],
    [
      'a question that only leads to them',
      'Asked a direct question about it, ‹Voss› said, ⟦“I do take responsibility.”⟧',
    ],
  ])('%s', drawn);
});

describe('words that go on behind their cue', () => {
  test.each([
    ['with a reason', '⟦The effects are hard to tell⟧, ‹many traders› say, ⟦because nobody counted the boats⟧.'],
    ['with a quoted end', '⟦The club’s new pier⟧, ‹Ms. Voss› said, ⟦“is a good example of adapting” to the tides⟧.'],
    ['after a question', '⟦“Will it hold?”⟧ ‹Voss› pressed. ⟦“Maybe it will not.”⟧'],
  ])('%s', drawn);
});

describe('where the words end', () => {
  test.each([
    [
      'at a quotation with a tag of its own',
      '‹He› told me ⟦he was too busy to look for the papers⟧: ⟦“I have a lot going on, I just have no time,”⟧ ‹he› wrote.',
    ],
    [
      'at the comma behind “even as”',
      'But even as ‹Voss› claimed that ⟦“the old crane was worse,”⟧ ‹one of the engineers› said ⟦the two were alike⟧.',
    ],
    ['at a comparison', '‹Half of the clerks› said ⟦yes⟧, compared with a third in May.'],
    ['at another’s cue in another person', '‹You› say ⟦he has small boats⟧ and ‹he› says ⟦there is no problem⟧.'],
  ])('%s', drawn);
});

describe('whose words they are', () => {
  test.each([
    ['somebody quoted by others', '⟦“It works because we try,”⟧ ‹Voss› is quoted as saying. ⟦“We try harder.”⟧'],
    ['who sends, not who gets', '‹The old senator› emailed supporters saying: ⟦“The struggle continues.”⟧'],
    ['the sender of a letter', '‹The firm› sent a text message to customers saying: ⟦“We are closed.”⟧'],
    [
      'a writer in brackets',
      'The harbour answered with fear of the sea (⟦“This is less a crane and more a wreck,”⟧ ‹Lena Voss› wrote in the Tide last week) and left.',
    ],
    ['a retort', '‹Voss› fired back that ⟦the people of Ardport had voted for her twice⟧.'],
    [
      'a witness with a time and an “including”',
      '‹Several sailors interviewed at the harbour› this week, including Mr. Amsel, said ⟦they had no problem⟧.',
    ],
  ])('%s', drawn);
});
