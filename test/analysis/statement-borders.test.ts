/** Findings that found nothing, denials that were none, and where one voice ends and another begins. All sentences are invented. */
import { describe, expect, test } from 'vitest';
import { drawn, find } from '../helpers/draw-statements.ts';

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

describe('datelines', () => {
  test.each([
    ['of two words', 'Grain\nNEW VELM: ⟦The harvest will be late⟧, ‹the millers’ guild› said on Monday.'],
    [
      'are nobody',
      'Nov 6 — ‹Velm Foods›, the second grocer, reported ⟦a loss⟧ on Thursday and cut its outlook, blaming ⟦a storm⟧.',
    ],
  ])('%s', drawn);
});
