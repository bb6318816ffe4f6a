/** What somebody believes, wants or backs, and how far it goes; where what was said ends. All sentences are invented. */
import { describe, expect, test } from 'vitest';
import { bare, draw, find } from '../helpers/draw-statements.ts';

describe('what somebody holds', () => {
  test.each([
    ['a belief', '‹Voss› believes that ⟦the crane is safe⟧.'],
    ['the same without "that"', '‹The harbour board› thinks ⟦the crane is safe⟧.'],
    ['a fear', '‹Residents› fear ⟦it will fall⟧.'],
    ['a wish', '‹The strikers› want ⟦a rise of four percent⟧.'],
    ['a wish for others', '‹The mayor› expects ⟦drivers to take the ferry⟧.'],
    ['what is backed, and not on which condition', '‹The union› endorsed ⟦the plan⟧ while others waited.'],
    ['what is opposed', '‹Voss› opposes ⟦the sale⟧.'],
    ['how a thing is seen', '‹Critics› see ⟦the sale as a mistake⟧.'],
    ['what was said inside it', '‹The union› wants ⟦what ‹it› calls ⟦“sensible pay laws.”⟧⟧'],
    ['a new speaker ends it', '‹Voss› opposes ⟦the sale⟧, but ‹Amsel› said ⟦it was settled⟧.'],
    ['it does not end what was said', '‹Voss› said ⟦she was tired and wanted to go home⟧.'],
    ['two opinions of one holder', '‹She› favors ⟦night work⟧ and opposes ⟦a wage increase⟧.'],
    ['an opinion in a participle', '‹Voss› stood at the quay, hoping ⟦to see the crane⟧.'],
    ['a second opinion denied', 'Voss left early and does not want a new crane.'],
    ['a feeling put as a clause', '‹Voss› feels that ⟦the board was misled⟧.'],
    ['what is rather wanted', '‹The crews› prefer ⟦to work at night⟧.'],
    ['what somebody felt', 'Voss felt a draught near the quay.'],
    ['what a relative clause describes', 'The men who want the crane left early.'],
    ['what somebody does not want', 'Voss does not want a new crane.'],
    ['what somebody does not believe', 'Amsel does not believe that the crane is safe.'],
    ['an answer refused', 'Voss refused to say why.'],
    ['what anybody wants', 'You want the crane to be safe.'],
    ['what somebody saw', 'Voss saw a crater near the quay.'],
  ])('%s', (_name, marked) => {
    expect(draw(bare(marked), find(bare(marked)))).toBe(marked);
  });

  test('it is shown as doubtful, a clause with "that" and a name as likely', () => {
    const sureness = (text: string) => find(text).map((one) => one.sureness);
    expect(sureness('The union wants a new crane.')).toEqual(['doubtful']);
    expect(sureness('Lena Voss believes that the crane is safe.')).toEqual(['likely']);
  });
});

describe('what records show', () => {
  test.each([
    ['a thing in a recording', '‹Footage from the quay› shows ⟦a man running to the crane⟧.'],
    ['a number', '‹The survey› found ⟦40 percent in favour⟧.'],
    ['a warning that goes on', '‹The firm› has been warning that ⟦it is short of cranes⟧.'],
    ['what only describes a noun', 'They read statements that turned out to be false.'],
    ['what would not be discussed', 'The board would not discuss the letter.'],
    ['people show something else', 'Voss showed the crane to visitors.'],
  ])('%s', (_name, marked) => {
    expect(draw(bare(marked), find(bare(marked)))).toBe(marked);
  });
});

describe('where what was said ends', () => {
  test.each([
    ['before what was not said', '‹The firm› said ⟦the report was wrong⟧ but did not say why.'],
    ['before what was not given', '‹The firm› said ⟦the report was wrong⟧, though it offered no proof.'],
    ['before the article sums it up', '‹The firm› said ⟦it had sold 40 cranes⟧, a figure that others doubt.'],
    ['before what somebody else did', '‹Voss› said ⟦the crane was safe⟧, but Amsel kept the keys.'],
    ['not before what was found too slow', '‹Amsel› said ⟦she wanted a crane, but found it too slow⟧.'],
    ['before what a survey shows', '‹The survey› said ⟦the quay was closed⟧ but found that ⟦most cranes ran⟧.'],
    ['not before what it holds in spite of', '‹Voss› said ⟦the plan had not changed, despite the storm⟧.'],
    ['not before an apposition', '‹The firm› said ⟦it had sold the crane, a gift from the city⟧.'],
    ['not before what follows from it', '‹The firm› said ⟦it had sold the crane but not the shed⟧.'],
  ])('%s', (_name, marked) => {
    expect(draw(bare(marked), find(bare(marked)))).toBe(marked);
  });
});

describe('whose words they are when the verb has no subject of its own', () => {
  test.each([
    [
      'the clause that a participle ends',
      'The talks broke down when ‹Voss› walked out of the hall, saying ⟦it was late⟧.',
    ],
    ['the main clause, not the one said', '‹Voss› denied ⟦she had seen it⟧, adding that ⟦she was away⟧.'],
    ['not the clause after "after"', '‹Voss› apologised after the letters came out, saying ⟦she was sorry⟧.'],
    ['a participle in the middle', '‹Voss›, recalling that ⟦the crane was old⟧, left.'],
    ['somebody beside it, with an adverb', 'The crowd ran, with ‹Voss› loudly telling them: ⟦“Go!”⟧'],
    [
      'a verb of the same tense',
      '‹The board› put ⟦the cost at 90 crowns⟧, which would be a record, but said ⟦it may rise⟧.',
    ],
    ['not the people whom it met', '‹The mayor› met families of men killed in May and said ⟦he was sorry⟧.'],
  ])('%s', (_name, marked) => {
    expect(draw(bare(marked), find(bare(marked)))).toBe(marked);
  });
});

describe('a denial denies', () => {
  test.each([
    'The firm has denied that it knew of the crack.',
    'Voss has repeatedly denied that she was told.',
    'The firm, which denies that it knew, left.',
    'Voss took the money, which she denies having seen.',
    'Voss denied any link to the fire.',
  ])('%s', (text) => {
    expect(find(text).map(({ stance }) => stance)).toEqual(['denies']);
  });

  test('and a refusal of a claim in another verb as well', () => {
    expect(find('The firm rejected the claim that it knew.').map(({ stance }) => stance)).toEqual(['denies']);
  });
});
