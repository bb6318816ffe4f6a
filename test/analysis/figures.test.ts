import { describe, expect, test } from 'vitest';
import { findFigures } from '../../lib/analysis/figures/figures.ts';
import { prepare } from '../../lib/analysis/reading.ts';
import type { Block, Figure, Speaker, Statement } from '../../lib/model.ts';
import { plain, show } from '../helpers/show.ts';

const block = (text: string): Block => ({ kind: 'paragraph', span: [0, text.length] });
const readingOf = (text: string, published: string | null = null) =>
  prepare({ text, blocks: [block(text)], article: { published } });
const figuresIn = (text: string, published: string | null = null): Figure[] =>
  findFigures(readingOf(text, published), [], []);
const values = (text: string) => figuresIn(text).map(({ value }) => value);
const only = (text: string): Figure => {
  const figures = figuresIn(text);
  expect(figures.map(({ span }) => text.slice(...span))).toHaveLength(1);
  return figures[0] as Figure;
};

describe('a figure is the number with its modifier and its multiplier or sign', () => {
  test.each([
    ['digits', 'The flood destroyed ⟦1,240⟧ homes.'],
    ['words', 'The mayor counted ⟦twenty-six⟧ boats.'],
    ['a modifier in front', 'They lost ⟦more than 400⟧ sheep and ⟦at least 12⟧ goats.'],
    ['a modifier behind', 'It holds ⟦300 or more⟧ guests.'],
    ['a currency sign and a multiplier', 'The bridge cost ⟦about €3.4bn⟧.'],
    ['a currency behind the number', 'He owes ⟦12 million kroner⟧ to the port.'],
    ['a currency with a country', 'She paid ⟦40,000 Canadian dollars⟧ for it.'],
    ['percent', 'Turnout was ⟦61.5%⟧, up from ⟦58 per cent⟧.'],
    ['the unit of a measure stays outside', 'The ridge lies ⟦nearly 40⟧ km away.'],
    ['a range', 'Between ⟦300 and 350⟧ people came.'],
    ['a fraction', '⟦Two-thirds⟧ of the wells are dry.'],
    ['odds', '⟦One in six⟧ pupils walks to school.'],
    ['both units of one measure', 'The fire is ⟦9⟧ miles (⟦14⟧km) long and kept ⟦under 40⟧ acres (⟦16⟧ hectares).'],
    ['both currencies of one sum', 'They asked for ⟦£20,000⟧ (⟦$26,000⟧).'],
    ['a currency with its country, behind another', 'The quay cost ⟦over 6 million euros⟧ (⟦7 million U.S. dollars⟧).'],
    ['shillings, dirhams and taka', 'They owe ⟦Kshs3.2 billion⟧, ⟦Dh400,000⟧ and ⟦Tk2 crore⟧.'],
    ['shillings of a country', 'The fine was ⟦40,000 Ugandan shillings⟧.'],
    ['from cents to dollars', 'It will earn ⟦88 cents to $1.05⟧ a share.'],
    [
      'an age of the earth',
      'The seam is ⟦some 40 million⟧ years old and formed ⟦half a million⟧ years earlier than the reef.',
    ],
    ['none of so many', 'Not a single one of the ⟦40⟧ reports was read.'],
    ['one lawmaker', 'The clerk noted the absence of ⟦one⟧ MP.'],
    ['one killed', '⟦One⟧ killed in blast at mill'],
    ['one wounded', 'The blast killed ⟦one⟧ and wounded ⟦six⟧.'],
    ['from a number of days to another', 'They cut the wait to ⟦34⟧ days from ⟦58⟧.'],
    ['a casualty split is two figures', 'The army said ⟦31⟧ killed and ⟦108⟧ wounded were found.'],
    ['how long something took', 'The engines stopped within ⟦40⟧ seconds, and the port was shut for ⟦10⟧ days.'],
    ['scores of people', '⟦At least 38⟧ were killed and ⟦scores⟧ wounded.'],
    ['a change with its sign', 'The index moved ⟦+5⟧ points (⟦0.4%⟧) and the rent ⟦+12⟧ (⟦3%⟧).'],
    ['one that counts', 'All the eggs came from ⟦one⟧ farm, and only ⟦one⟧ shop sold them.'],
    ['one of those counted', '⟦Four⟧ people were hurt, ⟦one⟧ seriously.'],
    ['a mile', 'The lid was thrown ⟦more than a⟧ mile, ⟦about an⟧ acre burned and it grew by ⟦less than a percent⟧.'],
    ['shillings without a letter for the country', 'She gave ⟦Sh300,000⟧ to the choir and ⟦Sh50K⟧ to the school.'],
    ['what a name owns', "No vote was held in Norvia's ⟦36⟧ valleys."],
    ['two of theirs', 'Their ⟦two⟧ sons and their ⟦two⟧ 30-year-old drivers left; the two sides met.'],
    ['a dozen of his', 'He lost his ⟦dozen⟧ cooks.'],
    ['days over which something was', 'The safe was open over ⟦two⟧ days in May.'],
    ['what estimates, behind an adjective', 'A survey in a medical journal estimated ⟦4,900⟧ deaths.'],
    ['a rise, not a bound', 'The fare will go up to ⟦12.50⟧ crowns from ⟦up to 9⟧.'],
    ['one of its two', 'The boat had water in ⟦one⟧ of its ⟦two⟧ engines.'],
  ])('%s', (_name, marked) => {
    const text = plain(marked);
    expect(
      show(
        text,
        figuresIn(text).map(({ span }) => span),
      ),
    ).toBe(marked);
  });
});

test('a measure in brackets is a figure of its own, and what is said of the first holds for it', () => {
  expect(figuresIn('The lid fell over 2 km (.8 miles) away.')).toMatchObject([
    { value: 2, bound: 'more', unit: 'km' },
    { value: 0.8, bound: 'more', unit: 'miles' },
  ]);
});

describe('numbers that count nothing are left out', () => {
  test.each([
    ['years', 'In 2019 and again in 2021 the dam leaked.'],
    ['dates', 'It opened on 3 March 1988 and closed on June 14, 2020.'],
    ['times', 'The train left at 6:45 p.m. and arrived at 9pm.'],
    ['ordinals', 'It was her 21st race and her third win.'],
    ['decades', 'Houses of the 1970s line the road.'],
    ['models and versions', 'The Kestrel 40 runs on Orbit 7.'],
    ['a flag', 'Flags flew at half mast, and one at half staff.'],
    ['an article', 'It is a mile to the inn, or more than a day, and no more than a hut.'],
    ['sections of laws', 'Section 12 and Article 9 forbid it.'],
    ['addresses', 'The shop at 48 Linden Road is shut.'],
    ['blocks of a road', 'The shop in the 300 block of Linden Road is shut.'],
    ['phone numbers', 'Call 020 7946 0958 or 555-010-9921 for help.'],
    ['phone numbers with a hyphen', 'Office 03-5550144 Fax: 03-5550145'],
    ['phone numbers from abroad', 'Call +44 (0)20 555 01-44 or +972-3-555-0144, or write.'],
    ['emergency calls', 'A neighbour called 911, and she had dialled 999 before.'],
    ['names of aircraft', 'The 737 Max jets stayed down, the 787 Dreamliner flew, and the 777 program was late.'],
    ['scores', 'Harbour won 3-1 after a 2-2 draw.'],
    ['ages', 'Ana Lund, 44, and her son, aged 9, left.'],
    ['groups by age', 'Most people under 30 stayed, and voters 45 and older came.'],
    ['ratios', 'They outnumbered us three to one.'],
    ['years of age', 'A 31-year-old woman and a boy of age 6 were found.'],
    ['one as a pronoun', 'One of the drivers stayed, and no one saw the other one.'],
    ['one and one', 'She stayed since one school and one aunt had room for her.'],
    ['one in fixed words', 'At one point it rained; one day it will stop.'],
    ['one that picks something out', 'One poster shows a goat, one baker said. He went from one shop to another.'],
    ['one of the two', 'She is one of the two left.'],
    ['the age of a bridge', 'The bridge is 140 years old, and its 2,000-year-old stones came from Oster.'],
    ['own sources, who asked to stay unnamed', 'Two aides to the mayor, on condition of anonymity, spoke.'],
    ['the two', 'The two sides met again.'],
    ['list numbers', '2. Never leave the door open.'],
    ['footnotes', 'The reef is dying [4].'],
    ['a row of a table', 'Lund 4 0 7 12 3'],
    ['cells of a table', '225.86\n\n-12.99\n\n-5.44%'],
    ['background periods', 'Three days ago the five-year plan ended after the last two months.'],
    ['the article’s own sources', 'Two people familiar with the plan spoke.'],
    ['long identifiers', 'Post 768166957728311 was deleted.'],
  ])('%s', (_name, text) => {
    expect(figuresIn(text).map(({ span }) => text.slice(...span))).toEqual([]);
  });
});

describe('values are in full units', () => {
  test.each([
    ['The fund holds $12.5bn.', 12_500_000_000],
    ['It sold 2.5m homes.', 2_500_000],
    ['It sold 7.1M records.', 7_100_000],
    ['They owe Rs 4 lakh.', 400_000],
    ['They owe 3 crore rupees.', 30_000_000],
    ['A grant of half a million pounds was made.', 500_000],
    ['The hall seats three hundred and twelve people.', 312],
    ['Two and a half million trees fell.', 2_500_000],
    ['It took a dozen men.', 12],
    ['About a quarter of the crop is lost.', 0.25],
    ['Nine out of 10 shops reopened.', 0.9],
    ['It fell to -12.5 degrees.', -12.5],
    ['The rate is .8 percent.', 0.8],
    ['The track is 10 1/2 miles long.', 10.5],
    ['The pool is 37m long.', 37],
    ['The village has 10\u202F400 voters.', 10_400],
    ['The village has 10 000 voters.', 10_000],
  ])('%s', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  test.each([
    ['Several hundred farmers marched.'],
    ['Dozens of boats sank.'],
    ['Tens of thousands of birds came.'],
    ['They spent billions of dollars.'],
  ])('vague words have no value: %s', (text) => {
    expect(only(text)).toMatchObject({ value: null, bound: 'vague' });
  });

  test.each([
    ['It will cost $3 to $5 billion.', [3e9, 5e9]],
    ['It will earn between 88 cents and $1.05 a share.', [0.88, 1.05]],
    ['It takes three to six weeks.', [3, 6]],
    ['Rents rose by 4-6 per cent.', [4, 6]],
    ['Prices range from $90,000 to $1.2 million.', [90_000, 1_200_000]],
    ['Some 1 to 2 thousand trees fell.', [1000, 2000]],
  ])('a range has both ends: %s', (text, value) => {
    expect(only(text)).toMatchObject({ value, bound: 'range' });
  });

  test('what changed from one value to another are two figures', () => {
    expect(values('The grant was cut from $9m to $4m.')).toEqual([9e6, 4e6]);
    expect(values('Claims fell 3,100 to 41,000.')).toEqual([3100, 41_000]);
    expect(values('It brings the bill from $4m to $9m.')).toEqual([4e6, 9e6]);
    expect(values('Catches fell 3 to 5 per cent.')).toEqual([[3, 5]]);
  });
});

describe('modifiers say how exact a figure is', () => {
  test.each([
    ['about', 'nearly', 'roughly', 'some', 'almost', 'around', 'an estimated', 'close to'].map((word) => [
      word,
      'about',
    ]),
    ['more than', 'over', 'at least', 'no fewer than', 'upwards of', 'just over'].map((word) => [word, 'more']),
    ['up to', 'as many as', 'fewer than', 'less than', 'under', 'at most', 'just under'].map((word) => [word, 'less']),
    ['exactly', 'only', 'a total of'].map((word) => [word, 'exact']),
  ])('%s, …', (...pairs) => {
    for (const [words, bound] of pairs)
      expect([words, only(`They saved ${words} 70 horses.`).bound]).toEqual([words, bound]);
  });

  test('so many that are lacking are so many', () => {
    expect(only('The stable was short of 70 horses.').bound).toBe('exact');
    expect(only('It fell just short of 70 percent.').bound).toBe('less');
  });

  test('a share to grow by is a range, one that was reached is not', () => {
    expect(figuresIn('Sales are to grow by 1% to 3%.').map(({ value }) => value)).toEqual([[1, 3]]);
    expect(figuresIn('Joblessness rose by 3% to 8%.').map(({ value }) => value)).toEqual([3, 8]);
  });

  test('a bare million after a sum of money is money, unless people are counted', () => {
    expect(figuresIn('Sales fell to $3 billion from 4 billion a year earlier.').map(({ unit }) => unit)).toEqual([
      'USD',
      'USD',
    ]);
    expect(figuresIn('It costs $3 billion, for a population of 4 million.').map(({ unit }) => unit)).toEqual([
      'USD',
      'population',
    ]);
  });
});

describe('a change is marked as one, its result is not', () => {
  test.each([
    ['Rents rose 6.5% last year.', ['up']],
    ['Rents rose to 6.5% of income.', [null]],
    ['Shares fell by almost 3 percent.', ['down']],
    ['Output was up 4% and prices were down 2%.', ['up', 'down']],
    ['A 9% drop surprised the town.', ['down']],
    ['The council cut the school budget by 12 percent.', ['down']],
    ['The club raised $2 million.', [null]],
    ['Ore fell 3%, copper by 2%.', ['down', 'down']],
    ['Profit rose 8% to $40m.', ['up', null]],
  ])('%s', (text, changes) => {
    expect(figuresIn(text).map(({ change }) => change)).toEqual(changes);
  });
});

describe('the unit is what is counted, "%" or the currency', () => {
  test.each([
    ['The quake killed 31 tired miners.', 'miners'],
    ['Two North Coast service members died.', 'members'],
    ['A thousand of their troops fled.', 'troops'],
    ['Repair and cleaning crews found 40 broken pipes.', 'pipes'],
    ['It hired 90 repair and cleaning workers.', 'workers'],
    ['The number of cases doubled to 4,000.', 'cases'],
    ['The number of weavers without lamps in Orlo doubled to 4,000.', 'weavers'],
    ['The number of posts at risk from the end of Tarn Mills is 320.', 'posts'],
    ['A tremor of magnitude 5.8 was felt.', 'magnitude'],
    ['The quake measured 5.8 and lasted a minute.', 'magnitude'],
    ['It had six social media and travel companies share details.', 'companies'],
    ['It sent six police and army officers.', 'officers'],
    ['It sent six police and a doctor.', 'police'],
    ['Thousands march against the dam in Oster.', 'people'],
    ['Five die in fire at the mill.', 'people'],
    ['Two dead as boat sinks.', 'people'],
    ['Some 40 march stewards came.', 'stewards'],
    ['The storm killed 12.', 'people'],
    ['At least 40 were injured.', 'people'],
    ['The fever also killed three others.', 'people'],
    ['It delayed 90 others.', 'others'],
    ['They combed the bay for 63 more who were missing.', 'people'],
    ['The loyalists claimed a turnout of 85,000.', 'people'],
    ['They fled from a town with a population of 900.', 'population'],
    ['Police met 3,000 "violent" striking miners.', 'miners'],
    ['A third of the harbour’s pilots resigned.', 'pilots'],
    ['Half the homes flooded.', 'homes'],
    ['It listed 20 Serious Leak (SL) inquiries.', 'inquiries'],
    ['Nine had died.', 'people'],
    ['About 900,000 Tarvans face hunger.', 'Tarvans'],
    ['Some 400 United States base guards left.', 'guards'],
    ['She hid for 3 ‘very cold nights’ there.', 'nights'],
    ['It gained 4 percent.', '%'],
    ['It gained 4 percentage points.', 'percentage points'],
    ['It costs A$50.', 'AUD'],
    ['It costs HK$50.', 'HKD'],
    ['It costs US$50.', 'USD'],
    ['It costs $50.', 'USD'],
    ['It costs 50 Swiss francs.', 'CHF'],
    ['It costs ₹50.', 'INR'],
    ['It costs Kshs50.', 'KES'],
    ['It costs 50 million cedis.', 'GHS'],
    ['It will earn 88 cents to $1.05 a share.', 'USD'],
    ['It weighs 90 pounds.', 'pounds'],
    ['It cost 90 million pounds.', 'GBP'],
    ['Losses rose to 3,000.', 'Losses'],
    ['Deaths rose to 3,000.', 'Deaths'],
    ['Cases of fever rose to 3,000.', 'Cases'],
    ['The death toll rose to 30.', 'dead'],
    ['The death toll from a fire in the north rose to 30.', 'dead'],
    ['The injury toll rose to 30.', 'injured'],
    ['The number missing in the flood rose to 30.', 'missing'],
    ['The population of Tarn is 4,000.', 'population'],
    ['The workforce of both mills is 4,000.', 'workforce'],
    ['They shut two of Tarn’s old wells.', 'wells'],
    ['Only 79 were aboard.', 'people'],
    ['Hundreds feared dead as boat sinks.', 'people'],
    ['Quake Death Toll Exceeds 12,000', 'dead'],
    ['A 260-home estate was approved.', 'home'],
    ['He said 39 of those killed were bakers.', 'people'],
    ['The dam broke and 19 others went missing.', 'people'],
    ['Police report 22 injured at the march.', 'people'],
    ['Prices rose by 200 000% in a year.', '%'],
    ['It is three times as deep.', 'times'],
  ])('%s', (text, unit) => {
    expect(only(text).unit).toBe(unit);
  });

  test('some of so many', () => {
    const text = 'They freed two of three Hill Aid Group (HAG) pilots.';
    expect(figuresIn(text).map(({ unit }) => unit)).toEqual(['pilots', 'pilots']);
  });

  test.each([
    ['Two bakers were killed and three injured.', ['bakers', 'bakers']],
    ['It said 15 people died and another 30 were missing.', ['people', 'people']],
    ['The clinic registered 38 dead and 61 injured.', ['dead', 'injured']],
    ['They burned 12 carts, killing 30.', ['carts', 'people']],
    ['They burned 12 carts. About 300 were arrested.', ['carts', 'people']],
    ['In May 40 homes burned. The toll rose to 12.', ['homes', 'dead']],
    ['Rents rose 6.2 and 7.1 percent in turn.', ['%', '%']],
    ['Hundreds, if not thousands, of bakers fled.', ['bakers', 'bakers']],
  ])('those hurt beside others: %s', (text, units) => {
    expect(figuresIn(text).map(({ unit }) => unit)).toEqual(units);
  });

  test('a bare number counts what the number before it counted', () => {
    expect(figuresIn('Three ferries sailed, but only two arrived.').map(({ unit }) => unit)).toEqual([
      'ferries',
      'ferries',
    ]);
  });
});

describe('the words that say what is measured', () => {
  test.each([
    ['More than 300 North Coast sailors have been killed and wounded.', 'North Coast sailors killed and wounded'],
    ['Losses rose to 3,000.', 'Losses'],
    ['Exports to Norland dropped to $9bn.', 'Exports to Norland'],
    ['The storm left 14 people dead.', 'people dead'],
    ['A rescue fund of $8m was agreed.', 'rescue fund'],
    ['It announced a $3 million tender offer.', 'tender offer'],
    ['Some 40% of rural schools closed.', 'rural schools'],
    ['They found 12 cases per 100,000 people.', 'cases per 100,000 people'],
    ['The death toll from the flood reached 45.', 'death toll from the flood'],
  ])('%s', (text, of) => {
    expect(only(text).of).toBe(of);
  });
});

test('a margin of error is a figure without a sign', () => {
  expect(only('The margin of error is plus or minus 3 percentage points.')).toMatchObject({
    value: 3,
    of: 'margin of error',
  });
});

describe('who gave it, and when', () => {
  const text = 'Mayor Lund said 40 homes burned. On Monday, 12 people were missing.';
  const speaker: Speaker = {
    id: 's1',
    name: 'Lund',
    kind: 'person',
    aliases: [],
    role: null,
    mentions: [],
    response: null,
  };
  const statement: Statement = {
    id: 'q1',
    speaker: 's1',
    source: [0, 10],
    cue: [11, 15],
    content: [[16, 31]],
    mode: 'indirect',
    stance: 'says',
    when: '2024-05-01',
    caveats: [],
    rule: 'test',
    sureness: 'sure',
  };

  test('a figure in a statement is its speaker’s; another is the article’s own', () => {
    const [homes, people] = findFigures(readingOf(text, '2024-05-08'), [statement], [speaker]);
    expect(homes).toMatchObject({ speaker: 's1', statement: 'q1', when: '2024-05-01', dated: null });
    expect(people).toMatchObject({ speaker: null, statement: null, when: '2024-05-06' });
    expect(text.slice(...(people?.dated ?? [0, 0]))).toBe('Monday');
  });

  test.each([
    ['The army lost 40 men on May 5.', '2024-05-05'],
    ['The army lost 40 men, officials said, after the May 5 raid.', null],
    ['As of Tuesday, 40 men were missing.', '2024-05-07'],
    ['The army lost 40 men.', null],
  ])('the date of its own clause: %s', (sentence, when) => {
    expect(figuresIn(sentence, '2024-05-08')[0]?.when).toBe(when);
  });
});

describe('bounded work', () => {
  test('more figures than anybody reads are left out, and the limit is told', () => {
    const reading = readingOf('5 cats, '.repeat(4_000));
    expect(findFigures(reading, [], [])).toHaveLength(3_000);
    expect(reading.limits).toEqual(['Only the first 3,000 figures were read.']);
  });
});
