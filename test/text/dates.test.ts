import { expect, test } from 'vitest';
import { dateOfLine } from '../../lib/text/date-line.ts';
import { findDates, resolveDate } from '../../lib/text/dates.ts';
import { tokensOf } from '../../lib/text/tokens.ts';

/** A Friday. */
const PUBLISHED = '2024-12-27T23:30:00-05:00';

test.each([
  ['on Monday', '2024-12-23'],
  ['Friday', '2024-12-27'],
  ['late Tuesday', '2024-12-24'],
  ['next Monday', '2024-12-30'],
  ['yesterday', '2024-12-26'],
  ['today', '2024-12-27'],
  ['two days ago', '2024-12-25'],
  ['on December 17', '2024-12-17'],
  ['March 21', '2024-03-21'],
  ['December 30', '2023-12-30'],
  ['Sept. 30', '2024-09-30'],
  ['17 December 2019', '2019-12-17'],
  ['since June', '2024-06'],
  ['in May', '2024-05'],
  ['in June 2023', '2023-06'],
  ['last month', '2024-11'],
  ['last year', '2023'],
  ['in 2017', '2017'],
  ['last week', '2024-12'],
])('published on a Friday, "%s" means %s', (words, date) => {
  expect(resolveDate(words, PUBLISHED)).toBe(date);
});

test.each([['may'], ['second'], ['three months'], ['the sun'], ['recently'], ['9/11'], ['10:30'], ['']])(
  '"%s" is no date',
  (words) => {
    expect(resolveDate(words, PUBLISHED)).toBeNull();
  },
);

test('a week in two months is not dated', () => {
  expect(resolveDate('this week', '2024-12-31')).toBeNull();
});

test.each([
  ['on Monday', null],
  ['December 17', null],
  ['last week', null],
  ['in May', null],
  ['December 17, 2019', '2019-12-17'],
  ['in June 2023', '2023-06'],
  ['in 2017', '2017'],
])('without a day of publication, "%s" gives %s', (words, date) => {
  expect(resolveDate(words, null)).toBe(date);
});

test.each([
  ['On ⟦Monday⟧ the mayor spoke.', ['2024-12-23']],
  ['The dam broke on ⟦Dec. 3, 2021⟧, and again ⟦last month⟧.', ['2021-12-03', '2024-11']],
  ['Output fell in ⟦May⟧ and since ⟦2019⟧.', ['2024-05', '2019']],
  ['The fire began on ⟦Tuesday, December 24⟧.', ['2024-12-24']],
  ['They met ⟦three days ago⟧ and ⟦Thursday night⟧.', ['2024-12-24', '2024-12-26']],
  ['May said they may march.', []],
  ['In 12 of 40 towns the second vote is this one.', []],
])('%s', (marked, dates) => {
  const text = marked.replace(/[⟦⟧]/g, '');
  const tokens = tokensOf(text);
  const found = findDates(text, tokens, [0, tokens.length], PUBLISHED);
  expect(found.map(({ date }) => date)).toEqual(dates);
  expect(found.map(({ span }) => text.slice(...span))).toEqual(
    [...marked.matchAll(/⟦(.*?)⟧/g)].map((match) => match[1]),
  );
});

test.each([
  ['December 27, 2024', '2024-12-27'],
  ['Friday, 4 October 2019', '2019-10-04'],
  ['Updated: May 4, 2023 10:15 GMT', '2023-05-04'],
  ['2021-03-02', '2021-03-02'],
])('the line "%s" is a date', (line, date) => {
  expect(dateOfLine(line)).toBe(date);
});

test.each([['On December 27, 2024 the dam broke.'], ['June 2024'], ['December 27'], ['1,200 homes']])(
  'the line "%s" is none',
  (line) => {
    expect(dateOfLine(line)).toBeNull();
  },
);
