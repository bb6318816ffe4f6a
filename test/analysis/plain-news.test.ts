/** What news says in the plainest way and nearly every day. All sentences are invented. */
import { describe, test } from 'vitest';
import { drawn } from '../helpers/draw-statements.ts';

describe('an amount begins what is said', () => {
  test.each([
    ['money', '‹Amsel› said ⟦£31,400 had reached the clinic⟧.'],
    ['money in millions', '‹The firm› said ⟦$5m was missing from the fund⟧.'],
    ['money, to a court', '‹Amsel› told the court ⟦£31,400 had reached the clinic⟧.'],
    ['people, to a court', '‹Amsel› told the court ⟦40 people had signed the book⟧.'],
    ['nearly so many', '‹The governor› said ⟦nearly 9,000 people had fled⟧.'],
    ['almost so many', '‹Amsel› told reporters ⟦almost 40 homes had burned⟧.'],
    ['just so much', '‹Amsel› said ⟦just £31,400 had reached the clinic⟧.'],
    ['nearly every one', '‹The governor› said ⟦nearly every home was dry⟧.'],
    ['a share', '‹Amsel› said ⟦40% of the money had reached the clinic⟧.'],
  ])('%s', drawn);
});

describe('what describes the source is not said', () => {
  test.each([
    ['a name behind the office', '⟦The toll has risen to 45⟧, according to ‹the provincial governor›, Amir Solan.'],
    ['an office behind the name', '⟦The toll has risen to 45⟧, according to ‹Amir Solan›, the provincial governor.'],
    [
      'a name and where he went',
      '⟦The toll has risen to 45⟧, according to ‹the governor›, Amir Solan, who saw the town on Monday.',
    ],
    ['a name, before the words', 'According to ‹the governor›, Amir Solan, ⟦the toll has risen to 45⟧.'],
    ['an office, before the words', 'According to ‹Amir Solan›, the governor, ⟦the toll has risen to 45⟧.'],
    ['what he does, before the words', 'According to ‹Amir Solan›, who runs the province, ⟦the toll has risen to 45⟧.'],
    [
      'why he is not named',
      'According to ‹a person familiar with the talks›, who was not authorised to speak publicly, ⟦the deal is close⟧.',
    ],
    ['who is spoken of, not who speaks', 'According to ‹police›, ⟦Amir Solan, the governor, left the town at noon⟧.'],
  ])('%s', drawn);
});

describe('people who are told of something', () => {
  test.each([
    [
      'two who are not named',
      '⟦The deal is close⟧, said ‹two people briefed on the matter›, who asked not to be identified.',
    ],
    ['officials', '⟦The deal is close⟧, said ‹officials involved in the talks›.'],
    ['what they say happens to people', '⟦The mayor⟧, said ‹Amsel›, ⟦was briefed on the matter⟧.'],
  ])('%s', drawn);
});

describe('a question is nobody’s statement', () => {
  test.each([
    ['before the answer', 'Asked if he would resign, ‹Mr Amsel› said ⟦he had “no plans to go anywhere”⟧.'],
    ['in a relative clause', '‹Mr Amsel›, who was asked if he would resign, replied: ⟦“No.”⟧'],
    ['whether', 'Asked whether the crane was safe, ‹he› said ⟦it was⟧.'],
  ])('%s', drawn);
});

describe('passives inside what is said', () => {
  test.each([
    ['warned not to', '‹Amsel› said ⟦he was paid £40 a shift and warned not to ask questions⟧.'],
    ['told to', '‹Amsel› said ⟦the crew were given coats and told to wait⟧.'],
    ['a warning of the same source', '‹Amsel› said ⟦the crew was tired⟧ and warned that ⟦the crane would fall⟧.'],
  ])('%s', drawn);
});

describe('what those do who study', () => {
  test.each([
    ['researchers', '‹Researchers› found ⟦the drug cut the risk of a stroke by a third⟧.'],
    ['scientists', '‹The scientists› found ⟦the lake was warmer than the sea⟧.'],
    ['a thing found', 'Researchers found the wreck of a ferry in the lake.'],
    ['for whom somebody appears', '‹Otis Teal KC›, defending Mrs Voss, said ⟦the Crown had “got its sums wrong”⟧.'],
  ])('%s', drawn);
});

describe('who is quoted, who is warned', () => {
  test.each([
    ['by others', '‹Mr Orlo› was quoted by state media as saying ⟦he would not resign⟧.'],
    ['by an agency', 'News agency Tide quoted ‹Mr Orlo› as saying ⟦he would not resign⟧.'],
    ['in so many words', 'The Tide quotes ‹the minister› as saying: ⟦“I will not resign.”⟧'],
    ['of what is warned', '‹Lena Voss› warned ⟦the crisis would get worse⟧.'],
    ['whom and of what', '‹Voss› warned residents ⟦the crisis would get worse⟧.'],
  ])('%s', drawn);
});

describe('small words and marks at the edges', () => {
  test.each([
    ['a relative clause that a mark closes', 'The pier, which ‹Voss› called ⟦“a waste of money”⟧, was sold.'],
    ['a comma behind “that”', '‹Voss› argued that, ⟦without the pier, the town would flood⟧.'],
    ['what a memo states', '‹The memo› states: ⟦“The pier will close.”⟧'],
    ['what a paper with a name in -s reports', '⟦The mayor will resign⟧, ‹the Times› reports.'],
    ['what analysts estimate', '⟦The pier will cost $40m⟧, ‹analysts› estimate.'],
    ['estimates of analysts', 'Sales were $9bn, beating analyst estimates.'],
    ['what states are', 'The member states: a list of the ports.'],
  ])('%s', drawn);
});
