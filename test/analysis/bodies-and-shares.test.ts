/** Bodies under their name, their noun, their letters and their report; shares of people; offices with a list in their name. All sentences are invented. */
import { expect, test } from 'vitest';
import { resolveDrawn, speakersDrawn } from '../helpers/sources.ts';

const SHARE = 'a share of people';
const OFFICE = 'an office over several things';
const LIST = 'a body whose name is a list';
const SORT = 'a noun says what a name is';
const NOUN = 'a body by its noun';
const REPORT = 'a body through its report';
const LETTERS = 'a body by its letters';
const PLACE = 'a place is no speaker';

test.each([
  [SHARE, '⟦81 per cent of tenants⟧ spoke.', ['tenants']],
  [SHARE, 'A total of ⟦64 percent of tenants⟧ spoke.', ['tenants']],
  [SHARE, '⟦Two thirds of voters⟧ spoke. ⟦Nine per cent of voters⟧ spoke.', ['voters', 'voters']],
  [SHARE, '⟦Two of the sailors⟧ spoke.', ['Two of the sailors']],
  [OFFICE, '⟦The Member of Parliament for Hale⟧, Joe Finn, spoke.', ['Joe Finn']],
  [OFFICE, 'Minister for Roads, ⟦Trade and Harbours Peter Quill⟧ spoke.', ['Peter Quill']],
  [OFFICE, 'Ministers of State, ⟦Joe Finn⟧ and Ann Roe, spoke.', ['Joe Finn']],
  [LIST, 'The Ministry of Roads, ⟦Trade and Harbours⟧ spoke.', ['Ministry of Roads, Trade and Harbours']],
  [LIST, 'In the Department for Roads, ⟦Joe Finn⟧ and Ann Roe spoke.', ['Joe Finn']],
  [SORT, '⟦The newspaper Hale Today⟧ spoke.', ['Hale Today']],
  [
    NOUN,
    '⟦Rightswatch International⟧ spoke.\n⟦The Geneva-based organization⟧ wrote.',
    ['Rightswatch International', 'Rightswatch International'],
  ],
  [
    NOUN,
    'They burned villages in their war on the rebel group Red Dawn, ⟦Rightswatch International⟧ says.\n⟦The rights group⟧ wrote.',
    ['Rightswatch International', 'Rightswatch International'],
  ],
  [
    NOUN,
    '⟦The Boxing Agency⟧ spoke of a ban on 28 Norwegians.\n⟦The organisation⟧ wrote.',
    ['Boxing Agency', 'Boxing Agency'],
  ],
  [NOUN, '⟦The health ministry⟧ spoke. ⟦The Ministry of Health⟧ wrote.', ['Ministry of Health', 'Ministry of Health']],
  [NOUN, '⟦The health ministry⟧ spoke. ⟦The Ministry of Roads⟧ wrote.', ['health ministry', 'Ministry of Roads']],
  [NOUN, '⟦The ministry⟧ spoke.\nA masked man waved a flag.\n⟦It⟧ wrote.', ['ministry', 'ministry']],
  [
    REPORT,
    '⟦Rightswatch International⟧ said in a report that it was late.\n⟦The report⟧ spoke.',
    ['Rightswatch International', 'Rightswatch International'],
  ],
  [
    REPORT,
    'Rightswatch International published a report on Friday.\n⟦The report⟧ spoke.',
    ['Rightswatch International'],
  ],
  [REPORT, '⟦Rightswatch International⟧ spoke.\n⟦The report⟧ spoke.', ['Rightswatch International', 'report']],
  [REPORT, '⟦Norvia’s army⟧ spoke. ⟦An army statement⟧ wrote.', ['Norvia’s army', 'Norvia’s army']],
  [
    LETTERS,
    '⟦The Norvian Observatory for Human Rights⟧ spoke. ⟦NOHR⟧ wrote.',
    ['Norvian Observatory for Human Rights', 'Norvian Observatory for Human Rights'],
  ],
  [
    LETTERS,
    '⟦The Committee of the Red Lamp⟧ spoke. ⟦The Red Lamp⟧ wrote.',
    ['Committee of the Red Lamp', 'Committee of the Red Lamp'],
  ],
  [REPORT, 'Kestrel met ⟦Ann Roe⟧. ⟦Documents seen by Kestrel⟧ wrote.', ['Ann Roe', 'Documents']],
  [REPORT, '⟦A Tarnwatch poll⟧ spoke. ⟦Tarnwatch⟧ wrote.', ['Tarnwatch', 'Tarnwatch']],
  [NOUN, '⟦Tarnsoft⟧ spoke. ⟦The search giant⟧ wrote.', ['Tarnsoft', 'Tarnsoft']],
  [REPORT, '⟦A Norway report⟧ spoke. ⟦Norway⟧ wrote.', ['Norway report', 'Norway']],
  [
    'a name and more of it',
    '⟦Maria Garcia⟧ spoke.\n⟦Maria Garcia Lopez⟧ wrote. ⟦Garcia Lopez⟧ left.',
    ['Maria Garcia Lopez', 'Maria Garcia Lopez', 'Maria Garcia Lopez'],
  ],
  ['a name and another', '⟦Maria Garcia⟧ spoke.\n⟦Maria Lopez⟧ wrote.', ['Maria Garcia', 'Maria Lopez']],
  [PLACE, 'PORTVALE (Kestrel) - Cooks walked out, ⟦the union⟧ said.', ['union']],
  [PLACE, 'DUNMORE: Cooks walked out, ⟦the union⟧ said.', ['union']],
  [PLACE, '⟦A court in the capital⟧, Portvale, spoke.', ['court in the capital']],
] as const)('%s: %s', (_name, text, names) => {
  expect(speakersDrawn(text)).toEqual(names);
});

test('a name with “al-” beside a verb of saying is a person’s', () => {
  const { speakers } = resolveDrawn('⟦Tarak al-Kharr⟧ said so. Later ⟦al-Kharr⟧ wrote.');
  expect(speakers).toMatchObject([{ name: 'Tarak al-Kharr', kind: 'person' }]);
});

test.each([
  ['behind a dateline with a hyphen', 'ORLO, July 4 (Tide) - ⟦Rebels⟧ spoke on Tuesday.', 'group'],
  ['officials there', '⟦Officials there⟧ spoke.', 'unnamed'],
  ['those who', '⟦Those who opposed it⟧ spoke.', 'group'],
])('people without a name: %s', (_name, text, kind) => {
  expect(resolveDrawn(text).speakers).toMatchObject([{ kind }]);
});
