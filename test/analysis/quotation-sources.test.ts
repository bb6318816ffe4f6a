/** Whose words a quotation is when something stands between it and its source. All sentences are invented. */
import { describe, expect, test } from 'vitest';
import { prepare } from '../../lib/analysis/reading.ts';
import { findAttributions } from '../../lib/analysis/statements/statements.ts';
import type { Block } from '../../lib/model.ts';
import { bare, draw, find } from '../helpers/draw-statements.ts';

describe('a paragraph introduced by the one above', () => {
  test.each([
    ['a verb of saying', '‹Voss› responded:\n⟦“They are wrong about the crane.”⟧'],
    ['a time and a place before it', 'In a speech at the harbour, ‹he› declared:\n⟦“We sound the drum today.”⟧'],
    ['the subject of the verb before', '‹She› climbed down and wrote:\n⟦“It is worse than we thought.”⟧'],
    [
      'an occasion of speech',
      '‹The harbour office› released the following statement:\n⟦“We are sorry for the delay.”⟧',
    ],
    ['the verb in front', 'Stated ‹Voss›:\n⟦“The crane is safe.”⟧'],
    ['a participle', '‹Voss› climbed down, telling staff:\n⟦“Go home.”⟧'],
    ['two paragraphs', '‹Voss› wrote:\n⟦“The crane is old.⟧\n⟦“It will fall.”⟧'],
    ['turns that are quoted', 'Voss was asked about it.\n“‹AMSEL›: ⟦Who pays?”⟧\n“‹Lena Voss›: ⟦Nobody, and never.”⟧'],
    ['a list', 'The crane needs three things:\n“Grease, paint and luck.”'],
    ['what somebody saw', 'Voss walked past the sign on the gate:\n“Rust and luck.”'],
  ])('%s', (_name, marked) => {
    expect(draw(bare(marked), find(bare(marked)))).toBe(marked);
  });

  test('a block quote does without marks', () => {
    const texts = [
      'In a letter to staff she wrote:',
      'The crane is old. He said so.',
      'We close on Monday.',
      'The crane fell.',
    ];
    const text = texts.join('\n');
    const blocks = texts.map((words, n): Block => {
      const start = text.indexOf(words);
      return { kind: n === 1 ? 'quote' : 'paragraph', span: [start, start + words.length] };
    });
    const found = findAttributions(prepare({ text, blocks, article: { published: null } }));
    expect(found.map(({ content, mode, rule }) => [content.map((span) => text.slice(...span)), mode, rule])).toEqual([
      [['The crane is old. He said so.'], 'direct', 'block-quote'],
    ]);
    expect(draw(text, found)).toContain('to staff ‹she› wrote');
  });
});

describe('a colon in the same sentence', () => {
  test.each([
    ['how it was said', '‹Amsel› responded sharply, with a smile: ⟦“It can happen.”⟧'],
    ['a clause before', 'When the crane fell on Monday, ‹Amsel› shrugged: ⟦“The old one.”⟧'],
    ['a verb that is no verb of saying', '‹Kelly› smiled: ⟦“It can happen.”⟧'],
    ['put it', 'As ‹Otis Amsel›, a lawyer, put it: ⟦“The crane was old.”⟧'],
    ['shot back', '‹Amsel› shot back: ⟦“The one I am in.”⟧'],
  ])('%s', (_name, marked) => {
    expect(draw(bare(marked), find(bare(marked)))).toBe(marked);
  });
});

describe('verbs that close a quotation', () => {
  test.each([
    ['one that looks like a noun', '⟦“The crane is a wreck,”⟧ ‹Amsel› notes.'],
    ['of two words', '⟦“The crane is a wreck,”⟧ ‹Amsel› points out.'],
    ['with a voice in a film', '⟦“The crane is great,”⟧ ‹a voice in the film› states.'],
    ['any verb behind a comma', '⟦“Would you climb it,”⟧ ‹Amsel› pressed.'],
    ['a verb in no list', '⟦“I would not,”⟧ ‹the older pilot› demurred.'],
    ['a tag with a manner', '⟦“Why did it fall?”⟧ ‹Voss› asked wistfully about the crane.'],
    ['an abbreviation before a comma', '⟦“It works,”⟧ ‹Otis B. Amsel Jr.›, the director of the board, said on Monday.'],
    ['a firm with an ampersand', '⟦“It works,”⟧ ‹one B&Q Ardport employee› told Harbour Radio.'],
    ['an adjective that looks like a verb', '⟦“It works,”⟧ said ‹retired surgeon Ben Amsel›, asked about it.'],
    ['a plain phrase behind the quotation', '⟦“We’re happy” about the plan⟧, said ‹Rose Amsel›, the treasurer.'],
    ['a title that a comma follows', 'In “The Trainee,” Voss fired people.'],
  ])('%s', (_name, marked) => {
    expect(draw(bare(marked), find(bare(marked)))).toBe(marked);
  });
});

describe('quotations in two parts, in that-clauses, in the passive', () => {
  test.each([
    ['a long apposition', '⟦“The risk,”⟧ said ‹Edda Amsel›, an economist who runs the survey, ⟦“is that it rusts.”⟧'],
    ['what the subject of a noun said', 'They smiled at ‹her› remark that ⟦“there is a place for cranes.”⟧'],
    ['a place before the clause', '‹Voss› tells reporters outside a shop in Ardport that ⟦“it would help.”⟧'],
    ['a clause right behind the person told', '‹Amsel› told reporters ⟦this was the last boat⟧.'],
    ['a singular verb before marks', '‹The ad› claims ⟦“Voss is the mayor you can trust.”⟧'],
    ['what it calls', 'The firm rewrote what ‹it› calls ⟦“sensible pay rules.”⟧'],
    ['a question asked of somebody', 'Voss was asked, ⟦“What is the worst crane?”⟧'],
    ['the comma of a relative clause inside the marks', '‹Amsel›, ‹who› calls ⟦Voss a “bully,”⟧ said ⟦he was tired⟧.'],
    ['a statement that warns', '‹The office› issued a statement warning that ⟦“cranes fall”⟧.'],
  ])('%s', (_name, marked) => {
    expect(draw(bare(marked), find(bare(marked)))).toBe(marked);
  });

  test('who passes a quotation on is a source as well', () => {
    const text = '“It fell in the night,” Voss said, according to the minutes.';
    const words = find(text).map(({ source, content }) =>
      [source, content[0]].map((span) => span && text.slice(...span)),
    );
    expect(words).toEqual([
      ['Voss', '“It fell in the night,”'],
      ['the minutes', '“It fell in the night,” Voss said'],
    ]);
  });
});
