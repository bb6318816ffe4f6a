import { expect, test } from 'vitest';
import { bylineOf } from '../../lib/article/bylines.ts';

test.each([
  ['a name', ['Ada Brenner'], ['Ada Brenner']],
  ['"By"', ['By Ada Brenner'], ['Ada Brenner']],
  ['two people', ['By Ada Brenner and Jon Ferris'], ['Ada Brenner', 'Jon Ferris']],
  ['commas', ['Ada Brenner, Jon Ferris, Ines Varga'], ['Ada Brenner', 'Jon Ferris', 'Ines Varga']],
  ['a title', ['Dr Ada Brenner'], ['Ada Brenner']],
  ['an office', ['Ada Brenner, Harbour Correspondent'], ['Ada Brenner']],
  ['an outlet behind a bar', ['Ada Brenner | Lenn Gazette'], ['Ada Brenner']],
  ['a place', ['Ada Brenner in Port Lenn'], ['Ada Brenner']],
  ['capitals', ['ADA BRENNER'], ['Ada Brenner']],
  ['the same twice', ['Ada Brenner', 'By Ada Brenner'], ['Ada Brenner']],
  ['a desk', ['Lenn Gazette Staff'], []],
  ['an outlet', ['The Lenn Times'], []],
  ['the publisher', ['Lenn Courier'], []],
  ['a day behind a dash', ['By Ada Brenner - Apr 16, 2026 8:02 pm'], ['Ada Brenner']],
  ['an outlet behind a dash', ['Ada Brenner - Lenn Gazette'], ['Ada Brenner']],
  ['a handle behind the name', ['By Ada Brenner @adabrenner on May 4'], ['Ada Brenner']],
  ['an address behind the name', ['Ada Brenner ada.brenner@lenn.example'], ['Ada Brenner']],
  ['reporters', ['Gazette Reporters'], []],
  ['an address', ['https://lenn.example/ada-brenner'], []],
  ['a handle', ['@adabrenner'], []],
  ['one word', ['admin'], []],
  ['an office behind a comma', ['Ada Brenner, Senior Producer'], ['Ada Brenner']],
  ['a trade behind a comma', ['Ada Brenner, Chief Economist'], ['Ada Brenner']],
  ['a place behind a comma', ['Ada Brenner, New Lenn', 'Jon Ferris, West Harbour'], ['Ada Brenner', 'Jon Ferris']],
  ['the publisher behind the name', ['By Ada Brenner Lenn Courier'], ['Ada Brenner']],
  ['the publisher’s office', ['Ada Brenner Lenn Courier Staff Writer'], ['Ada Brenner']],
  ['another outlet behind the name', ['Port Lenn Daily Gazette'], []],
  ['a guest', ['Guest Writer', 'Ada Guest'], ['Ada Guest']],
  ['names that begin like places', ['Newell Ferris, Westley Brandt'], ['Newell Ferris', 'Westley Brandt']],
  ['a title of a family', ['Jon Senior'], ['Jon Senior']],
])('%s', (_name, values, people) => {
  expect(bylineOf(values, 'Lenn Courier').people).toEqual(people);
});

test('agencies are credits and not people', () => {
  expect(bylineOf(['Ada Brenner, Reuters'])).toEqual({ people: ['Ada Brenner'], credits: ['Reuters'] });
});

test.each([
  ['By ADA BRENNER Associated Press', ['Associated Press']],
  ['ADA BRENNER - AP Technology Writers | AP – 1 hr 4 mins ago', ['AP']],
  ['Ada Brenner of The Associated Press', ['The Associated Press']],
  ['Ada Brenner | Reuters', ['Reuters']],
])('“%s” names a person and an agency', (value, credits) => {
  expect(bylineOf([value])).toEqual({ people: ['Ada Brenner'], credits });
});

test('an outlet with the name of who writes it leaves the name whole', () => {
  expect(bylineOf(['Jon Ferris'], 'Ferris').people).toEqual(['Jon Ferris']);
});

test.each([
  ['The Canadian Press', 'The Canadian Press'],
  ['Press Trust of India', 'Press Trust of India'],
  ['Australian Associated Press', 'Australian Associated Press'],
  ['News Agencies', 'News Agencies'],
  ['Yonhap', 'Yonhap'],
  ['IANS', 'IANS'],
  ['Ada Brenner, AAP', 'AAP'],
  ['ADA TAPPER AP', 'AP'],
])('the agency of “%s” is “%s”', (value, credit) => {
  expect(bylineOf([value]).credits).toEqual([credit]);
});

test.each([
  [['Ada Brenner', 'Lenn Courier'], 'Lenn Courier Online', ['Ada Brenner']],
  [['Ada Brenner, LCN Business'], 'LCN', ['Ada Brenner']],
  [['Ada Brenner'], 'Ada Brenner’s Garden', ['Ada Brenner']],
])('%j of the outlet %s are the people %j', (values, publisher, people) => {
  expect(bylineOf(values, publisher).people).toEqual(people);
});

test.each([
  ['ADA BRENNER AP Auto Writer', ['AP']],
  ['AP National Political Writer', ['AP']],
  ['Reuters correspondent', ['Reuters']],
  ['The Associated Press', ['The Associated Press']],
])('the agency of "%s" is named without the office', (value, credits) => {
  expect(bylineOf([value]).credits).toEqual(credits);
});
