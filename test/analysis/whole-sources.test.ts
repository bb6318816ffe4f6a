/** Sources of several names, behind clauses and without their commas; words that end where the article or somebody else goes on. All sentences are invented. */
import { describe, expect, test } from 'vitest';
import { drawn } from '../helpers/draw-statements.ts';
import { speakersDrawn } from '../helpers/sources.ts';

describe('the whole source', () => {
  test.each([
    ['three people', '‹Ida Voss, Carl Stone and Ann Roe› said ⟦the weir leaked⟧.'],
    ['four, and others', '‹Ida Voss, Carl Stone, Ann Roe and other anglers› said ⟦the weir leaked⟧.'],
    ['people of three trades', '‹Millers, coopers and carters› told the Tide that ⟦the weir leaked⟧.'],
    [
      'some, by example',
      '‹Several guild members including the cooper Ida Voss, Carl Stone and Ann Roe› accused ⟦the reeve of theft⟧.',
    ],
    ['two of them behind a day', 'On Friday, ‹Ida Voss and Carl Stone› said ⟦the weir leaked⟧.'],
    ['two of them behind a year', 'Last year, ‹millers and coopers› said ⟦the weir leaked⟧.'],
    ['words that end in a comma', '⟦The weir has cracks⟧, ‹millers and coopers› said on Friday.'],
    ['an office that lacks its comma', '‹Ida Voss›, keeper of the old weir in upper Dene told the Tide ⟦it leaked⟧.'],
    [
      'somebody named within another’s offer',
      '‹Norse President Ann Roe› offered ⟦to join talks in Dene after ‹reeve Carl Stone⟧›, in a fresh twist to the feud, said ⟦he would come⟧.',
    ],
    ['two relatives', '‹Another angler› who prayed at the chapel and who would not be named said ⟦he heard a shot⟧.'],
    ['she and somebody', '⟦The weir leaked⟧, ‹she and another angler› said.'],
    ['a relative with its verb shortened', '‹Many of the anglers› who’d rather be at sea said ⟦the weir leaked⟧.'],
    ['what lies in the past', '‹Ida Voss› has in the past called ⟦the weir a ruin⟧.'],
    [
      'a place in the relative clause',
      '‹Michael Seam›, who lives in a hamlet near the capital, Orlo, said ⟦he still “prays that it ends.”⟧',
    ],
    [
      'what stands between an auxiliary and its verb',
      '‹Port officials› have, in fact, praised ⟦the guards for their help⟧.',
    ],
    ['an office before a colon', '‹Ida Voss›, the keeper of the old weir said: ⟦“It leaks.”⟧'],
    ['an office between commas', '⟦Ida Voss⟧, ‹the keeper of the weir› said on Friday, ⟦was late⟧.'],
    ['a relative that lacks its comma', '‹Ida Voss›, who has kept the weir for nine years said ⟦it leaked⟧.'],
    ['where from, and a relative', '‹Ida Voss›, of Mill View Road, who has a stall at the market said: ⟦"It leaks."⟧'],
    ['a clause within a relative', '‹An angler› who fell when a plank broke under his boots said ⟦the weir leaked⟧.'],
    ['the thing he saw', '‹An angler› who saw the flood said ⟦the weir leaked⟧.'],
    ['those behind a relative that is left out', 'He counted those ‹the millers› said ⟦were lost⟧.'],
    [
      'whom the words are told to',
      '‹She› has urged ⟦her deputy, Carl Stone, to close the weir⟧. ‹He› advised ⟦the anglers to go home⟧.',
    ],
    ['a plural with nothing behind a relative', '‹Those present› said ⟦the weir leaked⟧.'],
    [
      'two deeds of one who asks',
      '‹Ida Voss› asked for ⟦a week’s grace so the books could be read⟧ and said ⟦the weir leaked⟧.',
    ],
    ['what somebody demanded', '⟦“The keeper says it is sound (it is not). Close the weir,”⟧ ‹Ida Voss› demanded.'],
    [
      'who signs a headline',
      '⟦We will not sell the weir⟧: ‹Voss›\n‹Ida Voss› said on Friday ⟦it was late⟧. ⟦“We wait,”⟧ ‹Voss› added.',
    ],
  ])('%s', drawn);

  test.each([
    ['a name that only stands last', 'Rovers win the bowl: Voss\nIda Voss plays for Rovers.'],
    [
      'a land before what befell it',
      'Norway: Four boats sink in a day\nThe envoy to Norway wept. Boats from Norway sank.',
    ],
    ['letters that are written', 'Forty anglers had written letters of protest.'],
    ['a fear that is raised by the heat', 'Heat lay on the valley, raising fears that the crop would fail.'],
    ['the rest of a verb', 'The High Court had, while it sat in May, questioned the reeve on the weir.'],
    ['words about a thing', 'The board kept a note by Carl Stone, speaking for the guild, talking about eels.'],
  ])('%s names nobody who speaks', drawn);
});

describe('where the words end', () => {
  test.each([
    ['another speaker', '‹The guild› promised ⟦a full inquiry into the leak⟧ as ‹the reeve› said ⟦the weir was old⟧.'],
    ['the next thing said', '‹Carl Stone› rejected ⟦the accusation⟧ saying ⟦it came late⟧.'],
    ['the next charge', '‹Anglers› asked ⟦the reeve to resign⟧ accusing ⟦him of sloth⟧.'],
    ['a poster', '‹The reeve› criticised ⟦posters saying the weir leaked⟧.'],
    ['charges that are denied', '‹The guild› accused ⟦the reeve of theft and sloth⟧, allegations he denies.'],
    ['a second clause', '‹Paul Ferry› said ⟦the gate had stuck, and that 300 people had written to the guild⟧.'],
    [
      'what others did not do',
      '‹He› told the Tide ⟦they had sent the plans, but the clerks did not give them a receipt⟧.',
    ],
    ['what he did not say', '‹He› said ⟦they had sent the plans⟧, but he did not say when.'],
    ['a charge at somebody', '‹Police› said ⟦a bull then turned and charged at the gate “with a roar,” and fled⟧.'],
    ['a fear of one’s own', '‹The miller› told police that ⟦for a very long time, she feared for her mill⟧.'],
    ['a clause of somebody else’s', '‹The miller› repeated ⟦her plea⟧ but the guild, which had come late, left.'],
    ['what jurors have heard', '‹A sergeant› believed ⟦she had died in bed⟧, jurors have heard.'],
    ['a deed denied', '‹Clerks› denied ⟦having received any plans⟧.'],
  ])('%s', drawn);
});

const LEAD = 'whoever is quoted after a lead without a name';
const COURT = 'a man on trial';
const CALLED = 'who gives a name';
const RANK = 'two kinds of minister';
const IT = 'what a sentence is about';
const BODY = 'a body and those who watch it';
const KIND = 'a name shown elsewhere to be a person’s or a body’s';
test.each([
  [
    LEAD,
    'It rained.\n⟦Dene’s harbour chief⟧ said so.\n"The pier will stay," ⟦Milo Bracht⟧ said.',
    ['Milo Bracht', 'Milo Bracht'],
  ],
  [
    LEAD,
    'It rained.\n⟦Dene’s harbour chief⟧ said so.\n"It will stay," ⟦Milo Bracht⟧, a cook, said.',
    ['Dene’s harbour chief', 'Milo Bracht'],
  ],
  [LEAD, 'It rained.\n⟦Dene’s harbour chief⟧ said so.\n⟦Milo Bracht⟧ left.', ['Dene’s harbour chief', 'Milo Bracht']],
  [
    COURT,
    '⟦The man accused of robbing a mill⟧ spoke.\nMiller Otto Hahn, 26, was hurt.\nJan Pryce, 33, of Holt Road, denies theft.',
    ['Jan Pryce'],
  ],
  [
    COURT,
    '⟦A man accused of robbing a mill⟧ spoke.\nJan Pryce, 33, denies theft. Cal Dunn, 30, denies theft.',
    ['A man accused of robbing a mill'],
  ],
  [CALLED, '⟦A man⟧, who identified himself as Jan Pryce, spoke. ⟦Pryce⟧ left.', ['Jan Pryce', 'Jan Pryce']],
  [CALLED, '⟦A woman⟧ who gave her name as Ruth Kemp spoke.', ['Ruth Kemp']],
  [CALLED, '⟦A man⟧ who described himself as Norse spoke.', ['A man']],
  [RANK, 'Chief Minister R K Sabal rose. ⟦The CM⟧ spoke. ⟦The PM⟧ left.', ['R K Sabal', 'The PM']],
  [RANK, '⟦CM Sabal⟧ spoke. ⟦The chief minister⟧ left.', ['Sabal', 'Sabal']],
  [RANK, '⟦Coun Mary Pell⟧ spoke. ⟦Coun Pell⟧ left.', ['Mary Pell', 'Mary Pell']],
  [IT, '⟦The army⟧ denied the report that the Courier ran on Friday. ⟦It⟧ filed a complaint.', ['army', 'army']],
  [IT, '⟦The army⟧ cited the report, ⟦which⟧ blamed guards. ⟦It⟧ filed a complaint.', ['army', 'report', 'army']],
  [
    BODY,
    'Shares of Brellix fell. ⟦Corvid Research analyst Milo Bracht⟧ spoke. ⟦The company⟧ wrote.',
    ['Milo Bracht', 'Brellix'],
  ],
  [
    BODY,
    'Anglers met at Halewick and Gorse airports over Norse Airways. ⟦The airline⟧ flies from Gorse and from Halewick.',
    ['Norse Airways'],
  ],
  [BODY, 'Drugmaking group ⟦Sanova⟧ spoke. ⟦The company⟧ wrote.', ['Sanova', 'Sanova']],
  [BODY, '⟦The phone-maker⟧ spoke. ⟦The film-maker⟧ wrote.', ['phone-maker', 'The film-maker']],
  [BODY, '⟦The aid group Orlen Sans Bord⟧ spoke. ⟦Orlen Sans Bord⟧ wrote.', ['Orlen Sans Bord', 'Orlen Sans Bord']],
  [KIND, '⟦Jalan⟧ spoke. ⟦Jalan⟧, who runs a mill, left.', ['Jalan', 'Jalan']],
  [KIND, 'Ann Roe left.\n⟦Val Roe, keeper of the weir⟧, spoke. ⟦She⟧ left.', ['Val Roe', 'Val Roe']],
  [KIND, '⟦Hannesa Coetz, MMC for Roads⟧, said so. ⟦Coetz⟧ left.', ['Hannesa Coetz', 'Hannesa Coetz']],
  [KIND, '⟦Harbour engineer Sadia Mills⟧ spoke.', ['Sadia Mills']],
  [KIND, '⟦Dana Orme of Gorse’s Lost Boats Fund⟧ spoke. ⟦Orme⟧ left.', ['Dana Orme', 'Dana Orme']],
  [KIND, '⟦Dana Orme of Gorse’s weir office⟧ spoke.', ['Dana Orme']],
  [
    KIND,
    '⟦Port spokeswoman Dana Roe⟧ spoke. ⟦A mill spokesman⟧ wrote. ⟦The spokesman⟧ left.',
    ['Dana Roe', 'A mill spokesman', 'A mill spokesman'],
  ],
  [KIND, '⟦Ann Roe⟧ spoke. Carl Stone listened. ⟦The former harbour chief⟧ wrote.', ['Ann Roe', 'Ann Roe']],
  [
    KIND,
    '⟦Ann Roe⟧ spoke. ⟦Carl Stone⟧ wrote. ⟦The former harbour chief⟧ left.',
    ['Ann Roe', 'Carl Stone', 'The former harbour chief'],
  ],
  [KIND, '⟦PARENTS opposed to the plan⟧ spoke.', ['PARENTS opposed to the plan']],
  [KIND, '⟦The brother of Mark Orme⟧ spoke.', ['The brother of Mark Orme']],
  [KIND, '⟦The judge, His Honour Judge Carl Boney KC⟧, spoke. ⟦The judge⟧ left.', ['Carl Boney', 'Carl Boney']],
])('%s: %s', (_name, marked, expected) => {
  expect(speakersDrawn(marked)).toEqual(expected);
});
