/** Words go to who says them, not to whom they are about or who stands nearer to the verb. All sentences are invented. */
import { describe, expect, test } from 'vitest';
import { drawn } from '../helpers/draw-statements.ts';
import { speakersDrawn } from '../helpers/sources.ts';

describe('who says it', () => {
  test.each([
    ['somebody whose age is told', '‹Ida Voss›, 52, said ⟦Carl Stone, 19, was late⟧.'],
    ['an office and a name', '‹The mayor›, Ida Voss, said ⟦Carl Stone, 19, had left the weir open⟧.'],
    ['who is told of in between', '⟦The weir, drawn up in May⟧, said ‹Ida Voss›, the reeve, ⟦is dead⟧.'],
    ['who is told of behind', '⟦The weir⟧, said ‹Ida Voss›, 52, ⟦is dead⟧.'],
    ['what was once', '‹Ida Voss›, who keeps the weir, said ⟦Stone once fished here⟧.'],
    ['a clause with once', '⟦The weir fell⟧, said ‹Ida Voss› once it had dried.'],
    ['who knows what somebody thinks', '‹Two people aware of the reeve’s thinking› said ⟦a ban was near⟧.'],
    ['the same behind a quotation', '⟦“We lost,”⟧ said ‹a person familiar with the mill’s thinking›.'],
    ['a warning that is somebody’s', '‹Voss’s› warning that ⟦it would rain⟧ was ignored.'],
    ['who is asked by somebody', 'Asked by our reporter if she had seen it, ‹she› said: ⟦“No.”⟧'],
    ['who is asked about something', 'Asked by a caller about the weir, ‹Voss› said ⟦it was shut⟧.'],
    ['whom somebody found', '‹Divers found by the Tide› said ⟦they were ill⟧.'],
    ['what was shared', '‹Posts shared widely on Kiln› claimed ⟦the weir had burst⟧.'],
    ['what was drawn up by somebody', '‹A report drawn up by Ida Voss› said ⟦the weir leaked⟧.'],
    ['what was carried out', '‹An internal review carried out› last summer concluded that ⟦the weir leaked⟧.'],
    ['somebody behind a time', 'In the report published on Monday ‹Voss› said ⟦she was sorry⟧.'],
    ['who is called like a season', '‹Ida Winter›, a reeve, said ⟦the weir leaked⟧.'],
  ])('%s', drawn);
});

describe('who is meant', () => {
  test.each([
    ['a paper, and where it is shared', '⟦Posts shared widely on Kiln⟧ spoke.', ['Posts shared widely on Kiln']],
    ['a paper, and when it came out', '⟦A study released last month by the Weir Board⟧ spoke.', ['Weir Board']],
  ])('%s', (_name, text, names) => {
    expect(speakersDrawn(text)).toEqual(names);
  });
});
