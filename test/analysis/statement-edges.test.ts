/** Where the words said begin and end, and whose they are, when something stands in between. All sentences are invented. */
import { describe, expect, test } from 'vitest';
import { bare, draw, find } from '../helpers/draw-statements.ts';

const drawn = (_name: string, marked: string) => expect(draw(bare(marked), find(bare(marked)))).toBe(marked);

describe('names of programmes beside a cue', () => {
  test.each([
    ['behind “on”', 'Wednesday on Channel Two’s “Harbour,” ‹Otis Amsel› said ⟦if the crane fell he would leave⟧.'],
    [
      'in an apposition',
      '‹Lena Voss›, host of Radio Two’s “Morning Tide,” suggested ⟦the owner’s silence could cost him⟧.',
    ],
  ])('%s', drawn);
});

describe('between the cue and the words', () => {
  test.each([
    ['an insertion between dashes', '‹Voss› said — on the radio, as it happens — that ⟦the crane raised four tonnes⟧.'],
    ['whom it cites', '‹The paper› reported on Tuesday, citing two officials, that ⟦the talks had failed⟧.'],
    ['an amount that begins them', 'On Tuesday ‹the station› reported ⟦at least six barges filled the basin⟧.'],
    ['a day and an occasion before “to”', '‹Voss› promised Sunday at a harbour rally ⟦to end the repairs⟧.'],
    [
      'a question that only leads to them',
      'Asked a direct question about it, ‹Voss› said, ⟦“I do take responsibility.”⟧',
    ],
  ])('%s', drawn);
});

describe('words that go on behind their cue', () => {
  test.each([
    ['with a reason', '⟦The effects are hard to tell⟧, ‹many traders› say, ⟦because nobody counted the boats⟧.'],
    ['with a quoted end', '⟦The club’s new pier⟧, ‹Ms. Voss› said, ⟦“is a good example of adapting” to the tides⟧.'],
    ['after a question', '⟦“Will it hold?”⟧ ‹Voss› pressed. ⟦“Maybe it will not.”⟧'],
  ])('%s', drawn);
});

describe('where the words end', () => {
  test.each([
    ['nothing behind the cue', 'It is not clear what a remark refers to'],
    ['nothing at all but the cue', 'what a remark refers to'],
    [
      'at a quotation with a tag of its own',
      '‹He› told me ⟦he was too busy to look for the papers⟧: ⟦“I have a lot going on, I just have no time,”⟧ ‹he› wrote.',
    ],
    [
      'at the comma behind “even as”',
      'But even as ‹Voss› claimed that ⟦“the old crane was worse,”⟧ ‹one of the engineers› said ⟦the two were alike⟧.',
    ],
    ['at a comparison', '‹Half of the clerks› said ⟦yes⟧, compared with a third in May.'],
    ['at another’s cue in another person', '‹You› say ⟦he has small boats⟧ and ‹he› says ⟦there is no problem⟧.'],
  ])('%s', drawn);
});

describe('whose words they are', () => {
  test.each([
    ['somebody quoted by others', '⟦“It works because we try,”⟧ ‹Voss› is quoted as saying. ⟦“We try harder.”⟧'],
    ['who sends, not who gets', '‹The old senator› emailed supporters saying: ⟦“The struggle continues.”⟧'],
    ['the sender of a letter', '‹The firm› sent a text message to customers saying: ⟦“We are closed.”⟧'],
    [
      'a writer in brackets',
      'The harbour answered with fear of the sea (⟦“This is less a crane and more a wreck,”⟧ ‹Lena Voss› wrote in the Tide last week) and left.',
    ],
    ['a retort', '‹Voss› fired back that ⟦the people of Ardport had voted for her twice⟧.'],
    [
      'a witness with a time and an “including”',
      '‹Several sailors interviewed at the harbour› this week, including Mr. Amsel, said ⟦they had no problem⟧.',
    ],
  ])('%s', drawn);
});

describe('cues of several words and their kin', () => {
  test.each([
    ['made it clear', '‹Voss› made it clear that ⟦the crane would go⟧.'],
    ['a concern voiced', '‹The union› voiced concern that ⟦nobody had checked the crane⟧.'],
    ['a case made by a participle', '‹He› stood at the quay, making the case that ⟦the harbour needs it⟧.'],
    ['confidence', '‹Her aides› are confident that ⟦the crane will hold⟧.'],
    ['a thing ruled out', '‹The government› has ruled out ⟦pirate involvement in the crash⟧.'],
    ['somebody brought to speak', 'The poster prompted ‹some residents› to argue that ⟦the town looked poor⟧.'],
    ['a question wondered about', '‹Another› wondered ⟦why the town painted the crane⟧.'],
    ['a thing demanded', '‹The group› said ⟦the contract confused people⟧, and demanded ⟦a later deadline⟧.'],
    ['what was found out', '‹Police› determined that ⟦the crane had been locked⟧.'],
    [
      'a clause without its own subject',
      '‹The gang› claimed ⟦responsibility for the fire⟧, which ‹it› said ⟦began in Velm⟧.',
    ],
    [
      'a country by its letters inside the words',
      '‹The envoy› accused ⟦the harbour board and the US of holding back the grain⟧ and warned that ⟦the town would not wait⟧.',
    ],
  ])('%s', drawn);

  test.each([
    ['somebody who is not convinced', 'The mayor is not convinced that the crane is safe.'],
    ['what is clear to all', 'It was clear that the crane was old.'],
    ['an event', 'It made clear that the crane was old.'],
  ])('not %s', (_name, text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('polls, words and cries', () => {
  test.each([
    ['what polls show', '‹Polls› show ⟦workers could be a boon to Amsel in some wards⟧.'],
    ['polling as a noun', '‹Exit polling› showed that ⟦Voss won every ward⟧.'],
    ['documents at the end', '⟦Many of them paid twice⟧, ‹fundraising documents› show.'],
    [
      'a poll without a verb',
      'In ‹a poll› released Monday, ⟦half of the voters chose Voss while a third chose Amsel⟧.',
    ],
    ['two who write', '‹The two› write, ⟦“We do not understand the need for a crane.”⟧'],
    ['in somebody’s words', 'It came because, in ‹Voss’s› words, ⟦“they are the finest cranes in the region.”⟧'],
    ['a cry like a title', '‹The crowd› chanted ⟦“Dump Voss.”⟧'],
    ['a tweet like a title', '‹Voss›, who also sailed, tweeted, ⟦“Thank You Ardport!”⟧ on Friday.'],
    ['a comma behind “that”', 'The union was angry after ‹her› comment that, ⟦“We’re going to close the quay.”⟧'],
    [
      'a participle with its manner',
      '‹Amsel› rallied sailors by warning darkly that ⟦the rule of the sea was in danger⟧.',
    ],
    [
      'a comma forgotten before the tag',
      '⟦“He told us that every job was on the table”⟧ ‹the editor Otis Amsel› responded.',
    ],
    ['three cues in a row', '‹She› urged ⟦the council to act⟧, proposed that ⟦more cranes be built⟧.'],
  ])('%s', drawn);

  test('the answer to a question is not the asker’s', () => {
    expect(draw('“Who pays?” Voss asked.\n“Nobody.”', find('“Who pays?” Voss asked.\n“Nobody.”'))).toBe(
      '⟦“Who pays?”⟧ ‹Voss› asked.\n“Nobody.”',
    );
  });
});

describe('interrupted and described', () => {
  test.each([
    ['a cue with its occasion in the middle', '⟦The effects⟧, ‹Voss› argued in her email, ⟦are easy to see⟧.'],
    ['described as, behind the thing', 'He has a boat, which ‹he› described as ⟦an open door⟧.'],
    ['a thing with a clause called a name', '‹Voss›, who was there, called ⟦what she saw “terrible.”⟧'],
    ['a thing with a day called a name', '‹Voss› called ⟦that report Friday a “lie.”⟧'],
    ['both', '‹Both› have promised ⟦to pursue a law if elected⟧.'],
    ['a share with its figure', 'Just over ‹a quarter›, 26 percent, say ⟦they will vote for another⟧.'],
    ['somebody who stood up to say', '‹Voss› stood on the quay to say ⟦she was leaning toward Amsel⟧.'],
    ['insisted on', '‹Voss› insisted on ⟦a new vote⟧.'],
    [
      'a long apposition in a tag behind a question',
      '⟦“How do we win?”⟧ ‹Otis Amsel›, the chairman of the northern harbour town of Velm, said of the talk.',
    ],
  ])('%s', drawn);
});

describe('verbs that look like nouns', () => {
  test.each([
    ['point out', '‹Labour leaders› point out that ⟦Amsel could draw a large share⟧.'],
    ['quick to point out', '‹The actors› are all quick to point out that ⟦it fell⟧.'],
    ['fear', '‹Many› fear ⟦Amsel will feed the unrest in the region⟧.'],
    ['a blow with its reason', '‹Otis Amsel› attacked ⟦Voss for hiding the report⟧.'],
    ['a blow with a quoted reason', '‹Voss› hit ⟦the firm for “a shameful delay.”⟧'],
    ['ordered that', '‹A judge› ordered that ⟦his name be put on the list⟧.'],
  ])('%s', drawn);

  test.each([
    ['blows of fists', 'Otis Amsel attacked Voss on the quay.'],
    ['neither side', 'Neither side said how many had died.'],
    ['no official', 'No official said that the crane was safe.'],
    ['a siege', 'Rebels attacked the town for three days.'],
  ])('not %s', (_name, text) => {
    expect(find(text)).toEqual([]);
  });
});
