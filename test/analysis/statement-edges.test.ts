/** Where the words said begin and end, and whose they are, when something stands in between. All sentences are invented. */
import { describe, expect, test } from 'vitest';
import { draw, drawn, find } from '../helpers/draw-statements.ts';

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
    [
      'a clause about the occasion',
      '‹Orr› said on Radio Velm, where she reads the tides, that ⟦nobody had checked the clock⟧.',
    ],
    ['a clause about the time', '‹Orr› said in May, when the pier caught fire, ⟦“I never sold any matches.”⟧'],
    ['a day before a thing', '‹Voss› announced on Monday ⟦the sale of two ferries⟧.'],
    [
      'an amount, in a sentence with a clause before',
      'At noon, as the fog rose, ‹the station› reported ⟦at least six barges lay aground⟧.',
    ],
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
    ['with a verb of its own', '⟦“No dogs,”⟧ ‹the notice› says, ⟦is what everybody in Velm should read⟧.'],
    [
      'behind a phrase and its clause',
      '⟦In those years⟧, ‹Ms. Voss› said, ⟦when nobody had work, an uncle lent her a boat⟧.',
    ],
    ['behind who said it', '⟦The trouble with tides⟧, says ‹Edda Orr›, a pilot in Velm, ⟦is that they come back⟧.'],
    ['after a question', '⟦“Will it hold?”⟧ ‹Voss› pressed. ⟦“Maybe it will not.”⟧'],
  ])('%s', drawn);
});

describe('where the words end', () => {
  test.each([
    ['nothing behind the cue', 'It is not clear what a remark refers to'],
    ['nothing at all but the cue', 'what a remark refers to'],
    [
      'at a quotation with a tag of its own',
      '‹He› told me ⟦he was too tired to look through the papers⟧: ⟦“I have been on the road, I just have no time,”⟧ ‹he› wrote.',
    ],
    [
      'at the comma behind “even as”',
      'But even as ‹Voss› claimed that ⟦“the old crane was worse,”⟧ ‹one of the engineers› said ⟦the two were alike⟧.',
    ],
    ['at a comparison', '‹Half of the clerks› said ⟦yes⟧, compared with a third in May.'],
    [
      'at another’s cue in another tense',
      '‹The board› says ⟦the quay is sinking⟧, and ‹Amsel› said ⟦it already leaks⟧.',
    ],
    [
      'at the article’s “but he”',
      '‹Amsel› said ⟦the ferry would sail on Sunday⟧, but he kept the tickets in a drawer.',
    ],
    ['at a dash with “and”', '‹Amsel› said ⟦the ferry would sail⟧ — and nobody on the pier believed a word.'],
    [
      'not at dashes around an “and”',
      '‹Voss› said ⟦the old — and badly painted — gangway had to be replaced by June⟧.',
    ],
    ['at the next thing said', '‹Voss› called ⟦the tunnel “a folly”⟧ before claiming that ⟦nobody had asked for it⟧.'],
    [
      'at the next verb behind a participle',
      '‹Voss› bowed, declaring ⟦it “a day for the pilots”⟧ and said ⟦she was proud⟧.',
    ],
    ['at a deed in another tense', '‹Voss› describes ⟦herself as a sailor⟧ and has never left the harbour.'],
    ['at somebody else’s deed', '‹Voss› called ⟦him a “dear friend”⟧ and he offered no reply.'],
    ['at a month', '‹Voss› announced ⟦her candidacy⟧ in March.'],
    ['not at a month inside the thing', '‹Voss› blamed ⟦a storm that closed the port in March and a strike⟧.'],
    [
      'not at what interrupts the clause of a noun',
      '‹Voss› rejected ⟦the notion that fishermen, led by a priest, had cut the cable⟧.',
    ],
    ['at a new cue behind records', '⟦The lease ran out in May⟧, ‹records› show, and ‹brokers› say ⟦it was cheap⟧.'],
    ['at another’s cue in another person', '‹You› say ⟦he has small boats⟧ and ‹he› says ⟦there is no problem⟧.'],
  ])('%s', drawn);
});

describe('whose words they are', () => {
  test.each([
    ['somebody quoted by others', '⟦“It works because we try,”⟧ ‹Voss› is quoted as saying. ⟦“We try harder.”⟧'],
    ['who sends, not who gets', '‹The old warden› emailed neighbours saying: ⟦“The gate stays open.”⟧'],
    ['the sender of a letter', '‹The firm› sent a text message to customers saying: ⟦“We are closed.”⟧'],
    [
      'a writer in brackets',
      'The harbour answered with fear of the sea (⟦“This is less a crane and more a wreck,”⟧ ‹Lena Voss› wrote in the Tide last week) and left.',
    ],
    ['who has spoken before a time', '‹The ferry board› less than two weeks ago said that ⟦nine boats had sunk⟧.'],
    [
      'who did something last week',
      '‹Police› had last week closed the pier after finding that ⟦its planks were rotten⟧.',
    ],
    ['who was first', '‹Edda Orr›, editor of the Tide, first pointed out that ⟦the clock was wrong⟧.'],
    ['behind what only describes', '‹Orr› asked for ⟦mercy⟧ in a letter posted on Monday, saying ⟦she knew the sea⟧.'],
    ['who once spoke', '‹Edda Orr› once said: ⟦“Boats are born in Velm and die in Orlo.”⟧'],
    ['another', '⟦“Never trust a tide that is on time,”⟧ wrote ‹another›.'],
    [
      'the subject of the verb before a participle',
      '‹Orr›, ‹who› said ⟦the bridge was rotten⟧, issued a reply saying: ⟦“It still is.”⟧',
    ],
    ['a name before the colon', 'The fall of the tower did not surprise ‹pilot Otis Orr›: ⟦“Old towers fall.”⟧'],
    ['a tag of its own', 'Amsel shot back: ⟦“As a friend of the quay,”⟧ ‹he› wrote, ⟦“we know you like boats.”⟧'],
    ['both who have', '‹Voss and Orr› have both argued that ⟦pilots are too few⟧.'],
    ['behind “as part of”', 'As a part of the deal, ‹Otis Amsel›, 44, said that ⟦he had sunk nine boats⟧.'],
    ['with whom they quote', '‹Voss›, quoting “an old song of the pilots,” said ⟦the sea would give it back⟧.'],
    [
      'who did not say another thing',
      '‹Ms. Orr›, who did not openly say that the mayor was lying, said on Monday that ⟦he had left out a page⟧.',
    ],
    [
      'a subject behind its participle',
      'After telling the crew ⟦they would be paid⟧, ‹Voss› walked out by the back door.',
    ],
    ['as reported by, in front', 'As first reported by ‹the Velm Tide›, ⟦the board sold its last ferry in May⟧.'],
    ['as reported by, behind', '⟦The board sold its last ferry in May⟧, as reported by ‹the Velm Tide›.'],
    ['a thing that somebody says did something', 'They rode out a storm that ‹she› said ⟦bent the mast⟧.'],
    ['a retort', '‹Voss› fired back that ⟦the people of Ardport had voted for her twice⟧.'],
    ['a retort to claims', 'Voss hit back at claims that ⟦she had lost the ledger⟧.'],
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
    ['what is maintained', '‹Orr› maintained that ⟦the buoys were never moved⟧.'],
    ['a thing voiced', '‹The pilots› voiced ⟦doubts about the new buoys⟧.'],
    ['a thing condemned', '⟦The new toll⟧ was condemned by ‹the pilots’ union›.'],
    ['somebody criticised, with the reason', '⟦Orr⟧ has been criticised by ‹some pilots› ⟦for hiding the charts⟧.'],
    ['a thing described by somebody', '⟦The rumour⟧ was described by ‹the ferry board› ⟦as “a joke”⟧.'],
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
    ['what is kept', 'Orr maintained a large lead over the other boats.'],
    ['who only held it', 'The tower was held by the rebels.'],
    ['who knew somebody', 'The man was identified by his sister.'],
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
    ['two who write', '‹The two› write, ⟦“We see no use for a second crane.”⟧'],
    ['a cry like a title', '‹The crowd› chanted ⟦“Dump Voss.”⟧'],
    ['a tweet like a title', '‹Voss›, who also sailed, tweeted, ⟦“Thank You Ardport!”⟧ on Friday.'],
    ['a comma behind “that”', 'The union was angry after ‹her› comment that, ⟦“We’re going to close the quay.”⟧'],
    [
      'a participle with its manner',
      '‹Amsel› rallied sailors by warning darkly that ⟦their right to the sea was in danger⟧.',
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
    ['a share with its figure', 'Just under ‹a third›, 31 percent, say ⟦they mean to move away⟧.'],
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
    ['quick to point out', '‹The weavers› are quick to point out that ⟦it fell⟧.'],
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
    ['what should have been said', 'The harbour master should have insisted that the pier was closed.'],
    ['next to nothing', 'Her brother said little before the ferry left.'],
    ['nothing more', 'Her family would say nothing further.'],
  ])('not %s', (_name, text) => {
    expect(find(text)).toEqual([]);
  });
});
