import { expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import { show } from '../helpers/show.ts';

/** Caveats of one kind, drawn into the text. */
function drawn(text: string, kind: string): string {
  const { caveats } = analyze(articleOfText(text));
  return show(
    text,
    caveats.filter((caveat) => caveat.kind === kind).map(({ span }) => span),
  );
}

test('a source that tells more stands far from its claim', () => {
  const marked = 'The clerk says the mill was shut in May and ⟦claims⟧ she was dismissed.';
  expect(drawn(marked.replace(/[⟦⟧]/g, ''), 'alleged')).toBe(marked);
});

test.each([
  ['a paper by its name', 'The mill will close in June, ⟦the Valley Tribune reported⟧.'],
  [
    'an agency that the article quotes as such',
    '⟦Zentrale reported⟧ that the mill would close. The plan was ⟦first reported by Zentrale⟧.',
  ],
  ['a broadcaster and its news', '⟦The BBC reports⟧ that the river had turned red.'],
  ['a report from a paper', 'The river had turned red, ⟦according to a new report from the Valley Tribune⟧.'],
  [
    'a report that goes on',
    '⟦The Valley Tribune report said⟧ the mill was old. ⟦The report also said⟧ that its roof leaks.',
  ],
  ['an agency of two words', 'The road was open, ⟦Agence France-Presse reported⟧.'],
  ['one that "reported" first', 'The mill is for sale, ⟦Bloomberg reported⟧. The port may buy it, ⟦Bloomberg said⟧.'],
  ['"put" by reports', 'The army said nine had died. Other ⟦reports put⟧ the toll at 30.'],
  ['"The" with a capital begins a title', 'The river had turned red, ⟦according to The Angler⟧.'],
])('another outlet: %s', (_name, marked) => {
  expect(drawn(marked.replace(/[⟦⟧]/g, ''), 'secondhand')).toBe(marked);
});

test.each([
  ['a person who reports', 'Elsa Varga is a diver. Varga reported that the wall had cracked.'],
  ['a mayor of that name', 'The mill is for sale. The port may buy it, Bloomberg said.'],
  ['early reports', 'Initial reports put the toll at 30.'],
  ['a company and its results', 'Brindle reported sales of $9 million. Brindle reported a loss.'],
  ['a report that no outlet gave', 'The board heard of a report. The report also said that its roof leaks.'],
  ['a paper’s own poll', 'Most drivers want the toll gone, according to a Valley Tribune poll.'],
])('no other outlet: %s', (_name, text) => {
  expect(drawn(text, 'secondhand')).toBe(text);
});

test.each([
  ['what is held to be true', '⟦The council claimed⟧ the bridge was safe.'],
  ['with the words in front', 'The bridge was safe, ⟦the council claimed⟧.'],
  ['a pronoun', 'Mr Odell left early. ⟦He claimed⟧ he had been ill.'],
])('"claimed" keeps its distance from %s', (_name, marked) => {
  expect(drawn(marked.replace(/[⟦⟧]/g, ''), 'alleged')).toBe(marked);
});

test.each([
  ['The port claimed its first cup in nine years.'],
  ['The council claimed the meadow in 1902.'],
  ['The front claimed responsibility for the fire, and the police believed it.'],
])('"claimed" takes something: %s', (text) => {
  expect(drawn(text, 'alleged')).toBe(text);
});

test('a hedge in a quotation that goes on in the next paragraph is the speaker’s', () => {
  const text = `“Nobody knows how it began,” said Ida Falk, who saw the fire. “It is unclear to all of us.

“We could not verify a word of it,” she said.`;
  expect(analyze(articleOfText(text)).caveats).toEqual([]);
});

test('a block that is a quotation as a whole is the speaker’s', () => {
  const text = 'It was unclear who had won.';
  const article = {
    ...articleOfText(text),
    blocks: [{ kind: 'quote' as const, span: [0, text.length] as [number, number] }],
  };
  expect(analyze(article).caveats).toEqual([]);
});

test('a note set apart from the body is a correction', () => {
  const text = 'The lake is 40 metres deep.\nIt now has the right depth.';
  const note = { kind: 'note' as const, span: [28, text.length] as [number, number] };
  const article = {
    ...articleOfText(text),
    blocks: [{ kind: 'paragraph' as const, span: [0, 27] as [number, number] }, note],
  };
  expect(analyze(article).caveats.map(({ kind, span, covers }) => [kind, span, covers])).toEqual([
    ['correction', note.span, []],
  ]);
});
