/** Ages, days, parties and occasions beside a source or a cue, and everyday verbs that say nothing. All sentences are invented. */
import { describe, expect, test } from 'vitest';
import { drawn, find } from '../helpers/draw-statements.ts';

describe('who speaks', () => {
  test.each([
    ['with an age', 'According to ‹Lena Voss›, 29, ⟦the crane was old⟧.'],
    ['with a name and an age', 'According to ‹his brother›, Tom Orr, 31, ⟦the crane was old⟧.'],
    ['with an age and a relative', 'According to ‹a neighbour›, Ida Roe, 61, who lives there, ⟦the crane was old⟧.'],
    ['with a party and a day', '‹Velm Gov. Lena Voss› (D) on Sunday said ⟦the crane was old⟧.'],
    ['a paper named after a day', '‹The Sunday Tide› reported this week that ⟦the crane was old⟧.'],
    ['a paper on a day', 'On Sunday ‹the Tide› said ⟦the crane was old⟧.'],
    ['in a statement', '‹Voss› in a statement said ⟦the crane was old⟧.'],
    ['in a tweet, with an adverb', '‹The harbour master› however in a short tweet said ⟦the crane was old⟧.'],
    ['in his speech', '‹Voss› in his opening speech said ⟦the crane was old⟧.'],
    ['in what is shown', '‹A man in the video› said ⟦the crane was old⟧.'],
    ['by whom it was handed down', '‹An order handed down by the court› last week confirmed that ⟦it was old⟧.'],
    ['an office and who holds it', 'According to ‹Deputy Harbour Minister›, Lena Voss, ⟦the crane was old⟧.'],
    ['a first name that is a verb', '‹Sue Voss›, of the Velm guild, said ⟦the crane was old⟧.'],
    ['a poll of a day', '‹A new poll› released Monday found ⟦half of the clerks liked the crane⟧.'],
    ['people who were asked', '‹Those surveyed› said ⟦the crane was old⟧.'],
    ['as per', 'As per ‹the complaint›, ⟦the crane was old⟧.'],
    ['as per, at the end', '⟦The crane was old⟧, as per ‹the guild’s website›.'],
    ['who signs a headline behind a dash', '⟦Crane never passed its tests⟧ – ‹harbour spokesman›\nIt rained.'],
    ['a party’s figure', '‹A senior union figure› has confirmed that ⟦the crane was old⟧.'],
    ['a station whose report begins with a participle', '‹The station› reported ⟦increased demand for oars⟧.'],
  ])('%s', drawn);
});

describe('the words said', () => {
  test.each([
    [
      'the claim that somebody must answer for',
      '‹The guild› demanded ⟦an apology for ‹the reeve’s› claim that ⟦the crane was safe⟧⟧.',
    ],
    ['behind a day of the week’s meeting', '‹Voss› told clerks at the Monday meeting that ⟦the crane was old⟧.'],
    ['behind a press briefing', '‹Voss› told a clerk during the press briefing that ⟦the crane was old⟧.'],
    ['behind a day with its ending', '‹Voss› claimed on May 22nd that ⟦the crane was old⟧.'],
    ['with “however” behind the cue', 'Later, ‹newer tests› (with salt) found, however, that ⟦it was old⟧.'],
    ['behind “that” and a comma', '‹Voss› said on Thursday that, ⟦contrary to rumours, the crane was old⟧.'],
    ['in a list of steps', '‹Voss› said ⟦they would clean it, then painting it would begin⟧.'],
    ['on both sides of a source', '⟦Fishing⟧, according to ‹the guild›, ⟦has grown since May⟧.'],
    ['to an agency, with a number', '‹A clerk› told AFP ⟦one boat was lost⟧.'],
    ['questioned', '‹Voss› questioned ⟦the plan for the crane⟧.'],
    ['up to what a judge was told', '‹Guards› said ⟦the boy ran⟧, but the judge was told that ⟦he stood still⟧.'],
    ['highlighted', '‹Voss› highlighted that ⟦the crane was old⟧.'],
    ['up to what they refer to', '‹Voss› recalled that ⟦“the tide took it,”⟧ plainly referring to the crane.'],
    ['up to who was told', '‹Papers from the mill› showed ⟦the crane was old⟧, the court was told.'],
    ['up to a search that ends', '‹Voss› concluded her talk by saying: ⟦“We won.”⟧'],
    ['by nobody the court names', '⟦“The crane was old. I told him so,”⟧ the court heard.'],
    ['behind a question', '⟦“You were there, weren’t you?”⟧ ‹Orr› posed.'],
  ])('%s', drawn);
});

describe('a line with a quotation inside it', () => {
  test.each([
    ['goes on', '‹Voss› said: ⟦“It holds.”⟧ ⟦Or rather, “it held until the last of the storms.”⟧'],
    [
      'tells of somebody',
      '‹Clerks› downplayed ⟦the letter⟧. Voss left it with “a long and rather bitter speech” at noon.',
    ],
  ])('%s', drawn);
});

describe('what says nothing', () => {
  test.each([
    ['a town’s police', 'Tarrow: Roof of a school falls\nTarrow Police have opened a file. It rained (a little).'],
    ['a search that ends', 'Guards concluded their search on Monday.'],
    ['questions that are answered', 'Answering questions from the crowd, the reeve blushed.'],
    ['one who is worried', 'The reeve is worried that the crane may fall.'],
    ['one who hits back', 'The clerks hit back strongly at the reeve on Friday for closing the quay.'],
    ['those to whom it is revealed', 'It was revealed to the Tide that only two clerks knew.'],
    ['a storm that is expected', 'Quake toll expected to rise\nIt rained.'],
    ['the said crane', 'She was of the view that the said crane is old. Guards stopped the said boat.'],
    ['an alleged thing in marks', 'Roe was shot on Monday during an alleged “armed fight” with two guards.'],
    ['people who are questioned', 'Police questioned two men. Guards are questioning the captain over the theft.'],
    ['what somebody comments on', 'Commenting on the crane, Voss blushed.'],
    [
      'reports of a move',
      'The Kite remains heavily linked with a move to Velm amid reports suggesting Orr is ready to let him leave.',
    ],
    ['tweets that claim', 'A clerk read out the reeve’s tweets falsely claiming the crane was new.'],
    ['what goes by the rules', 'As per the rules, guests left by ten. The work went on, as per plan.'],
    ['an agency behind a headline', 'Crane to close for a year – Reuters\nIt rained.'],
    ['a source alone', 'The reeve is ill. At least according to one clerk.'],
  ])('%s', (_name, text) => {
    expect(find(text)).toEqual([]);
  });
});
