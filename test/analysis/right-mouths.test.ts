/** Words go to who says them, not to whom they are about or who stands nearer to the verb. All sentences are invented. */
import { describe, expect, test } from 'vitest';
import { findRefusals } from '../../lib/analysis/caveats/responses.ts';
import { prepare } from '../../lib/analysis/reading.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import { drawn } from '../helpers/draw-statements.ts';
import { speakersDrawn } from '../helpers/sources.ts';

describe('who says it', () => {
  test.each([
    ['somebody whose age is told', '‹Ida Voss›, 52, said ⟦Carl Stone, 19, was late⟧.'],
    ['an office and a name', '‹The mayor›, Ida Voss, said ⟦Carl Stone, 19, had left the weir open⟧.'],
    ['who is told of in between', '⟦The weir, drawn up in May⟧, said ‹Ida Voss›, the reeve, ⟦is dead⟧.'],
    ['who is told of behind', '⟦The weir⟧, said ‹Ida Voss›, 52, ⟦is dead⟧.'],
    ['what was once', '‹Ida Voss›, who keeps the weir, said ⟦Stone once fished here⟧.'],
    ['a clause with once', '⟦The weir fell⟧, said ‹Ida Voss› once it had dried.'],
    ['who knows what somebody thinks', '‹Two people aware of the reeve’s thinking› said ⟦a ban was near⟧.'],
    ['the same behind a quotation', '⟦“We lost,”⟧ said ‹a person familiar with the mill’s thinking›.'],
    ['a warning that is somebody’s', '‹Voss’s› warning that ⟦it would rain⟧ was ignored.'],
    ['who is asked by somebody', 'Asked by our reporter if she had seen it, ‹she› said: ⟦“No.”⟧'],
    ['who is asked about something', 'Asked by a caller about the weir, ‹Voss› said ⟦it was shut⟧.'],
    ['whom somebody found', '‹Divers found by the Tide› said ⟦they were ill⟧.'],
    ['what was shared', '‹Posts shared widely on Kiln› claimed ⟦the weir had burst⟧.'],
    [
      'who is on board',
      '‹A guest on board the Dene ferry› told the Tide that ⟦it was late⟧. ‹He› added that ⟦it rained⟧.',
    ],
    ['what others call a thing', 'Stone wrote to the kin of a boy who slept on a ward branded “unfit”.'],
    ['who calls it so', '‹Critics› branded ⟦“a farce” the plan⟧.'],
    ['when an inquest ended', 'The outcome of the inquest, which concluded on Tuesday, November 16, was welcomed.'],
    ['what those say who part', 'The guild was sorry as they were saying their final farewells.'],
    ['when they were told', '⟦The ferry was late⟧, ‹Mr Stone› told guests when he came.'],
    ['when to do it', '‹Stone› told staff ⟦when to leave⟧.'],
    ['a comma too many', '‹Dene guild master Carl Stone›, told the Tide on Friday that ⟦it was late⟧.'],
    ['what is said of somebody', 'Carl Stone, said to be rich, left.'],
    ['a name whose second comma was forgotten', '⟦The raiders fled⟧, ‹Carl Stone›, the head of roads said.'],
    ['of whom something is asked', 'When they asked Mr Stone for a boat ‹he› told ⟦them to leave⟧.'],
    ['a body and its short name', '⟦It grew⟧, according to ‹the Dene Department of Weirs›, or Dene Weirs.'],
    ['where a centre sits', '⟦It will rain⟧, according to ‹the Storm Centre in Orlo›, Norland.'],
    ['how they are armed', '‹He› said ⟦heavily armed men took the weir⟧.'],
    ['media without an s', '‹Norse media› report ⟦dozens were killed⟧.'],
    ['where somebody was held', '‹The man arrested in Dene› said ⟦he was sorry⟧.'],
    ['where somebody was taken from', '‹Families moved from Dene› told the Tide ⟦they were cold⟧.'],
    ['whom others lost', '‹The parents of boys drowned at Dene› denied ⟦the claim⟧.'],
    ['where it happened', 'Two boats sank in Dene and ‹the reeve› said ⟦it was sad⟧.'],
    ['where it happened, and a group', 'A man was held in Dene and ‹police› said ⟦he was sorry⟧.'],
    ['where it happened, and a name', 'The weir opened in Dene and ‹Ida Voss› said ⟦she was proud⟧.'],
    ['what was asked for', 'It was dusk when a boy came for a boat and ‹Voss› said ⟦“no”⟧.'],
    ['when it happened', 'The weir was shut on Monday and ‹the guild› said ⟦it was too late⟧.'],
    ['people of two places', '‹Anglers in Dene and Orlo› said ⟦it was late⟧.'],
    ['two trades that were spoken to', 'Voss spoke to doctors and left.'],
    ['who came back', '‹Voss› returned to Dene, saying ⟦it was late⟧.'],
    ['what was drawn up by somebody', '‹A report drawn up by Ida Voss› said ⟦the weir leaked⟧.'],
    ['what was carried out', '‹An internal review carried out› last summer concluded that ⟦the weir leaked⟧.'],
    ['somebody behind a time', 'In the report published on Monday ‹Voss› said ⟦she was sorry⟧.'],
    ['whom a body speaks for', '‹The group which speaks for anglers› said ⟦the weir leaked⟧.'],
    ['what a body sees to', '‹The unit that looks into leaks› said ⟦the weir was sound⟧.'],
    ['whose families', '‹Families of divers killed at the weir› say ⟦it leaked⟧.'],
    ['whose families, of those', '‹Families of those lost in Norland› have denied that ⟦it leaked⟧.'],
    ['whom they hired', '‹Divers employed at the mill in Dene› said ⟦it leaked⟧.'],
    ['whose brother', '‹The brother of a man› who was hit and hurt by a guard said ⟦it leaked⟧.'],
    ['who was hit and hurt', '‹A man hit and hurt by a guard› said ⟦it leaked⟧.'],
    ['what was put on a page', '‹A notice posted on the website Kiln› said ⟦it leaked⟧.'],
    ['what somebody set out to do', '‹The mill› declined to comment, saying ⟦it was shut⟧.'],
    [
      'what follows a relative clause',
      '‹A diver› ‹who› has accused ⟦the reeve of theft⟧ said on Sunday that ⟦the reeve was seen at the weir⟧.',
    ],
    ['who comes behind an “and”', 'A man was held in Dene and ‹police› said ⟦he was calm⟧.'],
    ['a firm behind an “and”', 'Roads were shut in Dene and ‹the council› said ⟦they were wet⟧.'],
    ['an “and” within', '‹A spokesman for the mill and the union› said ⟦it leaked⟧.'],
    ['two of them before a comma', 'It rained before ‹Ida Voss and Carl Stone› said ⟦it leaked⟧.'],
    ['what happened before', 'When the boat sank in fog ‹the anglers› said ⟦it leaked⟧.'],
    ['what somebody did before', '‹Voss› walked to the weir and said ⟦it leaked⟧.'],
    ['whom a speech was made to, and when', '‹Voss› told anglers yesterday that ⟦the weir leaked⟧.'],
    ['and today', '‹Voss› told the Tide today that ⟦the weir leaked⟧.'],
    ['what is not yet done', '‹Voss› said ⟦the guild had not yet announced its toll⟧.'],
    ['what nobody yet knows', '‹Voss› said ⟦divers did not yet know why the weir leaked⟧.'],
    [
      'two who say it, and then one',
      'Though ‹Voss› said ⟦‹the guild› had proposed ⟦a toll for boats⟧⟧, ‹she› noted that ⟦the reeve had to agree⟧.',
    ],
    ['an answer', '‹The reeve›, responding to the claim, said, ⟦“It leaks.”⟧'],
    ['a retort', '‹Voss› retorted saying that ⟦it leaked⟧.'],
    ['who denies that they said it', '‹Voss› denied ⟦saying that it leaked⟧.'],
    ['an answer by saying', '‹Voss› responded by saying that ⟦it leaked⟧.'],
    ['a figure that others cite', '‹Ida Voss› said ⟦40 weirs leaked⟧, a figure also cited by the guild in May.'],
  ])('%s', drawn);
});

describe('who is meant', () => {
  test.each([
    ['a paper, and where it is shared', '⟦Posts shared widely on Kiln⟧ spoke.', ['Posts shared widely on Kiln']],
    ['a paper, and when it came out', '⟦A study released last month by the Weir Board⟧ spoke.', ['Weir Board']],
    ['whose spokesman it is', '⟦Mayor Ida Voss’s spokesman⟧ spoke.', ['Mayor Ida Voss’s spokesman']],
    ['whose spokesman is named', '⟦Mayor Ida Voss’s spokesman⟧, Carl Stone, spoke.', ['Carl Stone']],
    ['the letters behind a name', '⟦Ida Voss KC⟧ spoke.', ['Ida Voss']],
    ['what somebody was, and the name', '⟦Its chair⟧, former diver Ida Voss, spoke.', ['Ida Voss']],
    ['a trade between the two', '⟦Another angler⟧, baker Carl Stone, 78, spoke.', ['Carl Stone']],
    ['a people is no name', '⟦Her lawyer⟧, a fellow Norwegian, spoke.', ['Her lawyer']],
    ['a place is no name', '⟦Her lawyer⟧, a Norse national, spoke.', ['Her lawyer']],
    ['who lists them', '⟦The rebels⟧ spoke. The army named three men ⟦it⟧ had found.', ['rebels', 'army']],
    ['what is called so', '⟦The gang⟧ spoke. The army showed what ⟦it⟧ called proof.', ['gang', 'army']],
    ['several who list them', '⟦Ida Voss⟧ spoke. Police named two men ⟦they⟧ had found.', ['Ida Voss', 'Police']],
    ['whose army it is', '⟦The Israeli military⟧ spoke. ⟦It⟧ wrote.', ['Israeli military', 'Israeli military']],
    [
      'a measure is no firm',
      '⟦Orlen Mills⟧ spoke. Adjusted EPS rose to $2. ⟦The firm⟧ wrote.',
      ['Orlen Mills', 'Orlen Mills'],
    ],
    ['two of one office', 'Moss wrote to Councillors Ann Voss and Carl Stone. ⟦Voss⟧ spoke.', ['Ann Voss']],
    [
      'a council with a capital',
      '⟦Dene Weir Council⟧ spoke. ⟦The Council⟧ wrote.',
      ['Dene Weir Council', 'Dene Weir Council'],
    ],
    [
      'a centre of something',
      '⟦The Dene Observatory for Weirs⟧ spoke. ⟦The Observatory⟧ wrote. ⟦It⟧ left.',
      ['Dene Observatory for Weirs', 'Dene Observatory for Weirs', 'Dene Observatory for Weirs'],
    ],
    [
      'a centre, and its chief',
      '⟦The Dene Observatory for Weirs⟧ spoke. Observatory chief Carl Stone left. ⟦The Observatory⟧ wrote.',
      ['Dene Observatory for Weirs', 'Dene Observatory for Weirs'],
    ],
    [
      'the one council, far back',
      `The reeve wrote to Dene Weir Council.\n${'It rained on the weir.\n'.repeat(6)}⟦The council⟧ spoke.`,
      ['Dene Weir Council'],
    ],
    [
      'two councils, far back',
      `The reeve wrote to Dene Weir Council and Orlo Mill Council.\n${'It rained on the weir.\n'.repeat(6)}⟦The council⟧ spoke.`,
      ['council'],
    ],
    ['a paper by its last word', '⟦The Dene Journal⟧ spoke. ⟦The Journal⟧ wrote.', ['Dene Journal', 'Dene Journal']],
    [
      'a group by a word of its name',
      '⟦Weir Rights Watch⟧ spoke. ⟦The Mill Board⟧ wrote. ⟦The rights group⟧ left.',
      ['Weir Rights Watch', 'Mill Board', 'Weir Rights Watch'],
    ],
    ['a land in capitals', '⟦US⟧ spoke.', ['US']],
    ['the health body in capitals', '⟦WHO⟧ spoke.', ['WHO']],
    [
      'a body that is called otherwise',
      '⟦The Dene Forest Board⟧, or Dene Forest, spoke. ⟦Dene Forest⟧ wrote.',
      ['Dene Forest Board', 'Dene Forest Board'],
    ],
    [
      'United at a sentence’s head',
      '⟦United Airlines⟧ spoke. ⟦United Airlines⟧ wrote.',
      ['United Airlines', 'United Airlines'],
    ],
    [
      'the paper that was named',
      '⟦The Dene Telegraph⟧ spoke. ⟦The paper⟧ wrote.',
      ['Dene Telegraph', 'Dene Telegraph'],
    ],
    ['a paper that scholars wrote', 'Scholars wrote a paper for Dene Motors. ⟦The paper⟧ spoke.', ['paper']],
    ['the agency that was named', '⟦Reuters⟧ spoke. ⟦The news agency⟧ wrote.', ['Reuters', 'Reuters']],
    ['letters alone', '⟦Mr J K⟧ spoke.', ['J K']],
    ['a Sunday paper', '⟦The Sunday Tribune⟧ spoke.', ['Sunday Tribune']],
    ['one of a people', '⟦A local Fulari herdsman leader⟧ spoke.', ['A local Fulari herdsman leader']],
    ['a filing is not the paper’s', '⟦Tidewatch⟧ wrote. ⟦The filing⟧ spoke.', ['Tidewatch', 'filing']],
    [
      'two services',
      '⟦The Committee for Weir Rights⟧ spoke. ⟦The prisons service⟧ wrote.',
      ['Committee for Weir Rights', 'prisons service'],
    ],
    [
      'one committee',
      '⟦The Committee for Weir Rights⟧ spoke. ⟦The committee⟧ wrote.',
      ['Committee for Weir Rights', 'Committee for Weir Rights'],
    ],
    ['letters behind an office', '⟦The head of the Weir Board (WB)⟧, Milo Harl, spoke.', ['Milo Harl']],
    ['an office over a coast', '⟦The Minister of the Norse Coast⟧, Milo Harl, spoke.', ['Milo Harl']],
    ['the niece of a man in -s', '⟦Mr Amos’ niece⟧, Zolda Brill, spoke. ⟦She⟧ left.', ['Zolda Brill', 'Zolda Brill']],
    ['an agency by its name', '⟦The Tasnir news agency⟧ wrote. ⟦Tasnir⟧ spoke.', ['Tasnir', 'Tasnir']],
    ['an agency of a country', '⟦Norland’s news agency⟧ wrote. ⟦Norland⟧ spoke.', ['Norland’s news agency', 'Norland']],
    [
      'who stands in',
      'Ida Voss slept. ⟦The vice-principal⟧ spoke. ⟦He⟧ left.',
      ['The vice-principal', 'The vice-principal'],
    ],
    ['a poll of a newsroom', '⟦The Kell News poll⟧ spoke.', ['Kell News poll']],
    ['a name in brackets', 'It rained (⟦Brellix⟧ spoke).', ['Brellix']],
    ['whose mum was there', 'Tom Voss, 9, fell. His mum was there. ⟦She⟧ spoke.', ['His mum']],
    ['a mum, and who spoke', '⟦Ann Roe⟧ spoke. His mum was there. ⟦She⟧ left.', ['Ann Roe', null]],
    ['a name behind an initial', '⟦T Harish Dorn⟧ spoke. ⟦Harish⟧ left.', ['T Harish Dorn', 'T Harish Dorn']],
    ['a police of a country', '⟦Police Scotland⟧ spoke.', ['Police Scotland']],
    ['police in a country', '⟦Police in Scotland⟧ spoke.', ['Police in Scotland']],
    ['a friend', '⟦A pal of the singer⟧ spoke.', ['A pal of the singer']],
    [
      'a firm by its last word',
      '⟦Halder Therapeutics⟧ spoke. ⟦It⟧ wrote.',
      ['Halder Therapeutics', 'Halder Therapeutics'],
    ],
  ])('%s', (_name, text, names) => {
    expect(speakersDrawn(text)).toEqual(names);
  });
});

test('who is rung up does not answer, and not who rings', () => {
  const { text, ...article } = articleOfText('Two divers reached by the Tide declined to comment.');
  const refusals = findRefusals(prepare({ text, ...article, article: { published: null } }));
  expect(refusals.map(({ source }) => text.slice(...(source ?? [0, 0])))).toEqual(['Two divers reached by the Tide']);
});
