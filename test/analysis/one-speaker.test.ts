import { expect, test } from 'vitest';
import { resolveDrawn, speakersDrawn } from '../helpers/sources.ts';

const TITLES = 'titles before a name';
const OWN_S = 'a name that ends in an apostrophe and an s';
const BODIES = 'one body by several names';
test.each([
  [TITLES, '⟦District Superintendent of Police Bram Pell⟧ spoke. ⟦Pell⟧ wrote.', ['Bram Pell', 'Bram Pell']],
  [TITLES, '⟦Harbour District Collector Ann Roe⟧ spoke. ⟦Roe⟧ wrote.', ['Ann Roe', 'Ann Roe']],
  [TITLES, '⟦St. Oliver County Police Media Officer Ann Roe⟧ spoke. ⟦Roe⟧ wrote.', ['Ann Roe', 'Ann Roe']],
  [
    TITLES,
    '⟦Cllr Olive Trent⟧, cabinet member for leisure, spoke. ⟦Cllr Trent⟧ wrote.',
    ['Olive Trent', 'Olive Trent'],
  ],
  [TITLES, '⟦Ardport Writers’ Union (AWU) Deputy Head Bram Pell⟧ spoke.', ['Bram Pell']],
  [TITLES, '⟦Orchard Workers Union (OWU) spokesman Zoltan Kerr⟧ spoke.', ['Zoltan Kerr']],
  ['a body and its letters', '⟦The Orchard Workers Union (OWU) of Ardport⟧ spoke.', ['Orchard Workers Union']],
  ['a person and a party', '⟦Ann Roe (Reform)⟧ spoke.', ['Ann Roe']],
  [OWN_S, '⟦Bellamy’s⟧ said no. The house was ⟦Bellamy’s⟧.', ['Bellamy’s', 'Bellamy’s']],
  [OWN_S, 'Visitors to ⟦Bellamy’s⟧ spoke. ⟦Bellamy’s⟧ has a new owner.', ['Bellamy’s', 'Bellamy’s']],
  ['a possessor', '⟦Bellamy’s⟧ proposed deal fell. ⟦Bellamy⟧ spoke.', ['Bellamy', 'Bellamy']],
  ['a possessor with a full name', '⟦Ann Roe’s⟧ said goal is peace.', ['Ann Roe']],
  [BODIES, '⟦The UK Mill Watch Agency⟧ spoke. ⟦The UKMWA⟧ wrote.', ['UK Mill Watch Agency', 'UK Mill Watch Agency']],
  [BODIES, '⟦New Ardport-based Harbour Watch⟧ spoke. ⟦Harbour Watch⟧ wrote.', ['Harbour Watch', 'Harbour Watch']],
  [BODIES, '⟦Norway’s Tern Hope group⟧ spoke. ⟦Tern Hope⟧ wrote.', ['Tern Hope', 'Tern Hope']],
  [BODIES, '⟦The Quarry Friends charity⟧ spoke. ⟦Quarry Friends⟧ wrote.', ['Quarry Friends', 'Quarry Friends']],
  ['a union inside a firm', '⟦Brightwell⟧ spoke. ⟦The Brightwell union⟧ wrote.', ['Brightwell', 'Brightwell union']],
  ['whose', '⟦Carl Stone’s lawyer, Ann Roe,⟧ spoke. The guard left, ⟦whose lawyer⟧ wrote.', ['Ann Roe', 'lawyer']],
  ['its report', '⟦The HLW report⟧ spoke. ⟦Hill Law Watch (HLW)⟧ wrote.', ['Hill Law Watch', 'Hill Law Watch']],
  ['a report about a place', '⟦The Ardport report⟧ spoke. Ardport slept.', ['Ardport report']],
])('%s: %s', (_name, marked, names) => {
  expect(speakersDrawn(marked)).toEqual(names);
});

test.each([
  ['⟦Friends of the Fen (FoF)⟧ spoke.', 'organization'],
  ['⟦Friends of the family⟧ spoke.', 'group'],
  ['⟦Families of the victims⟧ spoke.', 'group'],
  ['⟦The families⟧ spoke.', 'group'],
  ['⟦Cllr Olive Trent⟧ spoke.', 'person'],
])('%s: %s', (marked, kind) => {
  expect(resolveDrawn(marked).speakers.map((speaker) => speaker.kind)).toEqual([kind]);
});

test.each([
  ['⟦The survey of 12,500 nurses⟧ spoke.', 'survey of 12,500 nurses'],
  ['The guard left, ⟦whose lawyer⟧ spoke.', 'lawyer'],
])('named so: %s', (marked, name) => {
  expect(resolveDrawn(marked).speakers[0]?.name).toBe(name);
});
