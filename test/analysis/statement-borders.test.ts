/** Findings that found nothing, denials that were none, and where one voice ends and another begins. All sentences are invented. */
import { describe, expect, test } from 'vitest';
import { drawn, find } from '../helpers/draw-statements.ts';
import { speakersDrawn } from '../helpers/sources.ts';

describe('what was not found or said is not told as found or said', () => {
  test.each([
    ['no evidence', '‹The Tide› has found ⟦no evidence that the ledger was changed⟧.'],
    ['no sign', '‹Auditors› found ⟦no sign that the grain had been sold⟧.'],
    ['no indication', '‹The inquest› found ⟦no indication that the captain knew of the leak⟧.'],
    ['a claim that is judged', '‹Orr› repeated ⟦a false claim that the pier was sold⟧.'],
    ['an idea that is questioned', '‹Orr› questioned ⟦the idea that the pier was safe⟧.'],
    ['whom it is told', '‹The board› told a local group that ⟦it had no charts⟧.'],
    ['when it is argued', '‹Orr› argued a few days ago that ⟦the tide had turned⟧.'],
  ])('%s', drawn);

  test.each([
    ['disputed', 'Ida Roe did not dispute that the crew had seen the chart.'],
    ['rejected', 'The mayor did not reject the report.'],
    ['confirmed nor denied', 'The harbour board would neither confirm nor deny the sale.'],
  ])('not %s', (_name, text) => expect(find(text)).toEqual([]));
});

describe('somebody else is set against what was said', () => {
  test.each([
    [
      'who insists',
      '⟦At least 12 boats sank⟧, ‹residents› said, although ‹the harbour board› insisted ⟦it had lost “two rafts”⟧.',
    ],
    [
      'who fears',
      '⟦The toll rose to 40⟧, ‹the coast guard› said, but ‹aid workers› fear ⟦the real number is far higher⟧.',
    ],
    [
      'posts',
      '‹The navy› said ⟦the ship sank⟧, but unverified ‹posts on local channels› spoke of ⟦lights at the base⟧.',
    ],
    ['a video', '‹The police› said ⟦the boy fired first⟧, but a video shared online shows him running away.'],
    ['a count', '‹The army› said ⟦it had killed 40 rebels⟧, though ‹residents› put ⟦the number at 12⟧.'],
    ['a count behind a tag', '⟦Some 300 marched⟧, ‹police› said, but ‹the organisers› put ⟦the crowd at 2,000⟧.'],
    ['after “according to”', '⟦Sales rose 5%⟧, according to ‹the mill›, although ‹traders› said ⟦the figure was low⟧.'],
    ['figures', '‹Amsel› insisted ⟦300 boats would be built⟧, despite ‹figures› showing that ⟦just 12 were finished⟧.'],
    ['not in the same breath', '‹Voss› said ⟦the pier was safe, but the ropes were old⟧.'],
    ['nor with “though”', '‹Voss› said ⟦it had rained, though the sea was calm⟧.'],
  ])('%s', drawn);
});

describe('what the speaker did beside it', () => {
  test.each([
    ['did not answer', '‹The firm› said ⟦it had kept the law⟧, and did not respond to further questions.'],
    ['declined, behind a passive', '‹The firm› said ⟦no data was lost⟧ and declined to comment further.'],
    ['offered nothing', '‹The board› said ⟦the letters were “stolen”⟧, but offered nothing to support the claim.'],
    ['would not be drawn', '‹Officials› said ⟦the ship was “out of action”⟧ but would not be drawn on losses.'],
    ['without proof', '‹The mill› says that ⟦it has sold around 170 boats⟧, without providing evidence.'],
    ['presented none', '‹The reeve› said that ⟦the fire may have been set⟧, but presented no proof.'],
    ['declining', '‹The board› said ⟦the pier would reopen⟧, declining to say when.'],
    ['not inside the clause', '‹The board› said ⟦the mill had sold grain without providing receipts⟧.'],
    ['not its own deeds', '‹The board› said ⟦the pier had been closed and would not reopen until May⟧.'],
  ])('%s', drawn);
});

describe('what is denied or admitted ends before what happened then', () => {
  test.each([
    ['a case', '‹The port› denied ⟦wrongdoing⟧ and the case was settled for $75,000.'],
    ['shares', '‹The ferry firm› denied ⟦the claims⟧ and shares fell 5%.'],
    ['a sum paid', '‹Roe› denied ⟦wrongdoing⟧ and the firm paid £75,000.'],
    ['a verdict', '‹Orr› denied ⟦murder⟧ but was found guilty and jailed for 20 years.'],
    ['a sentence', '‹Orr›, of Mill Lane, Velm, admitted ⟦theft⟧ and was jailed for two years.'],
    ['nobody’s suggestion', '‹Orr› denied ⟦wrongdoing⟧ and there is no suggestion that he broke any law.'],
    ['not a second charge', '‹Voss› denied ⟦the theft and the fire that killed two⟧.'],
    ['not a second thing with its clause', '‹Voss› criticised ⟦the plan and the way it was drawn up⟧.'],
    ['not a thing made', '‹The union› condemned ⟦the raid and the arrests made on Monday⟧.'],
    ['not two subjects', '‹The mayor› admitted ⟦the error and the delay were his⟧.'],
  ])('%s', drawn);
});

test('a time of day has no colon of speech', () => {
  drawn('', 'Police responded to a call at the weir just before 9:30 a.m. on Monday.');
});

describe('datelines', () => {
  test.each([
    ['of two words', 'Grain\nNEW VELM: ⟦The harvest will be late⟧, ‹the millers’ guild› said on Monday.'],
    [
      'with a state and a station',
      'Grain\nORLO, Mass. (KXWD) - ⟦The harvest will be late⟧, ‹the millers’ guild› said on Monday.',
    ],
    [
      'are nobody',
      'Nov 6 — ‹Velm Foods›, the second grocer, reported ⟦a loss⟧ on Thursday and cut its outlook, blaming ⟦a storm⟧.',
    ],
  ])('%s', drawn);
});

describe('who speaks, and not of whom', () => {
  test.each([
    ['a title and a name', '‹The prosecutor›, Ann Cross, said ⟦Dan Pike, 41, had drunk six pints⟧.'],
    ['an age', '‹Ann Hall›, 41, said ⟦Tom Rowe, 19, was kind⟧.'],
    ['what he is doing', '‹Roe›, who is suing the port, said ⟦Voss once hosted 40 people on the pier⟧.'],
    ['in turned order all the same', '⟦The crane⟧, said ‹Voss›, ⟦was old⟧.'],
    ['a thing with its date', '⟦The crane, bought in May⟧, says ‹Voss›, ⟦is old⟧.'],
    ['a thinking that is no verb', '‹Two people with knowledge of the reeve’s thinking› said ⟦a sale was likely⟧.'],
    ['the same behind the words', '⟦“We had no choice,”⟧ said ‹a person familiar with the mill’s thinking›.'],
    ['a contraction', '‹He’s› predicting ⟦the tide will turn⟧.'],
    ['its chief executive', '⟦“The pier is safe,”⟧ said ‹its chief executive›, Jane Hill.'],
    ['whose office, to its comma', 'Ann Dolan, ‹whose office› said ⟦it had found six boats⟧, left the town.'],
  ])('%s', drawn);
});

describe('words about the words', () => {
  test.each([
    ['a statement that is read', '‹The army› said in a statement read on state radio that ⟦60 boats had sunk⟧.'],
    ['a letter that was seen', '‹The firm› said in a letter seen by the Tide that ⟦the pier was closed⟧.'],
    ['an email that was sent', '‹The board› said in an email sent to staff on Monday that ⟦pay would fall⟧.'],
    ['when it was', '⟦Some 26,000 clerks were absent⟧, ‹port figures› show, as the ministers clashed over pay.'],
    ['saying more', '‹Ann Orr› conceded ⟦defeat before midnight⟧, saying ⟦she had called her rival⟧.'],
  ])('%s', drawn);

  test.each([
    ['when nothing was said', 'At the time of publication, the firm had not responded.'],
    ['an estimate that is nobody’s', 'The ring will cost an estimated $145,000 to replace.'],
    ['a plan that is nobody’s', 'The town lives with a proposed $50,000 cap.'],
  ])('%s', (_name, text) => expect(find(text)).toEqual([]));
});

describe('claims and counts', () => {
  test.each([
    ['before a number', '‹The ministry› claims ⟦100 fighters died⟧.'],
    ['of many, behind the words', '⟦The pier was never safe⟧, ‹experts› claim.'],
    ['of a party, behind the words', '⟦The mayor knew about the deal⟧, ‹Labour› claims.'],
    ['a speed', '‹A diver›, Lorna Hughes, put ⟦the boat’s speed at between 68 and 74mph⟧.'],
  ])('%s', drawn);

  test('not claims that somebody has', () => expect(find('The insurer paid the flood claims.')).toEqual([]));
});

test.each([
  ['Ferries were halted in Velm and Orlo, ⟦the operator⟧ said.', 'the operator'],
  ['Murders fell between April and June, ⟦the harbour minister⟧ said.', 'the harbour minister'],
  ['Ann Roe and Otis Orr, ⟦the harbour minister⟧, said no.', 'Otis Orr'],
])('a place or a month that ends the words is nobody: %s', (text, name) => expect(speakersDrawn(text)).toEqual([name]));
