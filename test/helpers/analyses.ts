/** Analyses written by hand, for what is drawn from them. All people, places and sentences are invented. */
import type {
  Analysis,
  ArticleMeta,
  Block,
  BlockKind,
  Caveat,
  Coverage,
  Figure,
  Span,
  Speaker,
  Statement,
} from '../../lib/model.ts';

const META: ArticleMeta = {
  headline: null,
  standfirst: null,
  section: null,
  publisher: 'The Lantern Post',
  url: 'https://news.example/kelmar',
  canonicalUrl: 'https://news.example/kelmar',
  bylines: ['Maren Ostrowick'],
  credits: [],
  published: '2026-11-22T09:05:00Z',
  modified: null,
  wordCount: 412,
  readingMinutes: 2,
  label: null,
};

const COVERAGE: Coverage = { paragraphsRead: 1, skipped: {}, cappedAt: null, preview: false, posts: null };

type Line = readonly [BlockKind, string];

/** An article without findings, and the way to point at its words. */
function draft(lines: readonly Line[], meta: Partial<ArticleMeta> = {}, coverage: Partial<Coverage> = {}) {
  const blocks: Block[] = [];
  let text = '';
  for (const [kind, words] of lines) {
    if (text) text += '\n\n';
    blocks.push({ kind, span: [text.length, text.length + words.length] });
    text += words;
  }
  const at = (words: string): Span => {
    const start = text.indexOf(words);
    if (start === -1) throw new Error(`The article has no words "${words}".`);
    return [start, start + words.length];
  };
  const headline = lines.find(([kind]) => kind === 'headline')?.[1] ?? null;
  const analysis: Analysis = {
    version: 1,
    text,
    blocks,
    language: 'en',
    article: { ...META, headline, ...meta },
    coverage: { ...COVERAGE, paragraphsRead: blocks.filter(({ kind }) => kind === 'paragraph').length, ...coverage },
    speakers: [],
    statements: [],
    figures: [],
    conflicts: [],
    caveats: [],
    claims: [],
    limits: [],
  };
  return { analysis, at };
}

const speaker = (id: string, name: string, more: Partial<Speaker> = {}): Speaker => ({
  id,
  name,
  kind: 'person',
  aliases: [],
  role: null,
  mentions: [],
  response: null,
  ...more,
});

const statement = (
  id: string,
  speakerId: string | null,
  content: Span[],
  more: Partial<Statement> = {},
): Statement => ({
  id,
  speaker: speakerId,
  source: null,
  cue: null,
  content,
  mode: 'indirect',
  stance: 'says',
  when: null,
  caveats: [],
  rule: 'content-then-source',
  sureness: 'sure',
  ...more,
});

const figure = (id: string, span: Span, value: Figure['value'], more: Partial<Figure> = {}): Figure => ({
  id,
  span,
  value,
  bound: 'exact',
  change: null,
  unit: 'people',
  of: null,
  speaker: null,
  statement: null,
  when: null,
  dated: null,
  caveats: [],
  rule: 'number-then-noun',
  ...more,
});

const caveat = (
  id: string,
  kind: Caveat['kind'],
  span: Span,
  covers: string[],
  more: Partial<Caveat> = {},
): Caveat => ({
  id,
  kind,
  span,
  covers,
  speaker: null,
  rule: `${kind}-words`,
  sureness: 'sure',
  ...more,
});

/** A report from a war with three rival tolls, a source without a name, two refusals and a denial. */
export function warStory(): Analysis {
  const { analysis, at } = draft(
    [
      ['headline', 'Rival tolls after a night of shelling on the Kelmar front'],
      [
        'paragraph',
        'Several hundred fighters have been killed or wounded around the river town of Kelmar since June, the Ardan defence ministry said on Saturday.',
      ],
      [
        'paragraph',
        '“They have lost about 3,000 killed and wounded in five months,” said Col Ottmar Brandeis, spokesman for the eastern command.',
      ],
      ['paragraph', 'Neither figure could be checked independently.'],
      [
        'paragraph',
        'A western official, who asked not to be named because the assessment is not public, put the toll at roughly 1,200 killed and wounded.',
      ],
      [
        'paragraph',
        'At least 14 apartment blocks were hit overnight, according to preliminary data from rescue teams, the governor, Idris Vanterpool, said.',
      ],
      [
        'paragraph',
        '“We counted the roofs from the water tower, and 40 percent of them are gone,” said Dr Saoirse Okonjo, a physician who stayed in the town.',
      ],
      [
        'paragraph',
        'The Ardan foreign ministry declined to comment. Petra Lindqvarn, who speaks for the river authority, did not answer two calls.',
      ],
      ['paragraph', 'The ministry denied that its guns had fired first. Who began the exchange remained unclear.'],
      ['paragraph', 'The bridge had been mined for weeks, one message said.'],
      ['note', 'This report was amended on 22 November to correct the name of a village.'],
    ],
    {
      credits: ['Harbour Wire', 'Agence Méridienne'],
      modified: '2026-11-22T14:10:00Z',
    },
    { skipped: { advert: 1, related: 1 } },
  );
  analysis.speakers = [
    speaker('p1', 'Ardan defence ministry', {
      kind: 'organization',
      mentions: [at('the Ardan defence ministry')],
      response: 'denied',
    }),
    speaker('p2', 'Col Ottmar Brandeis', {
      aliases: ['Brandeis'],
      role: 'spokesman for the eastern command',
      mentions: [at('Col Ottmar Brandeis')],
    }),
    speaker('p3', 'western official', { kind: 'unnamed', mentions: [at('A western official')] }),
    speaker('p4', 'Idris Vanterpool', { role: 'governor', mentions: [at('Idris Vanterpool')] }),
    speaker('p5', 'Dr Saoirse Okonjo', {
      role: 'physician who stayed in the town',
      mentions: [at('Dr Saoirse Okonjo')],
    }),
    speaker('p6', 'Ardan foreign ministry', {
      kind: 'organization',
      mentions: [at('The Ardan foreign ministry')],
      response: 'declined',
    }),
    speaker('p7', 'Petra Lindqvarn', {
      role: 'speaks for the river authority',
      mentions: [at('Petra Lindqvarn')],
      response: 'no-response',
    }),
  ];
  analysis.statements = [
    statement(
      's1',
      'p1',
      [at('Several hundred fighters have been killed or wounded around the river town of Kelmar since June')],
      {
        source: at('the Ardan defence ministry'),
        cue: at('said on Saturday').with(1, at('said on Saturday')[0] + 4) as Span,
        when: '2026-11-21',
        caveats: ['c1'],
      },
    ),
    statement('s2', 'p2', [at('“They have lost about 3,000 killed and wounded in five months,”')], {
      source: at('Col Ottmar Brandeis'),
      mode: 'direct',
      caveats: ['c1'],
    }),
    statement('s3', 'p3', [at('the toll at roughly 1,200 killed and wounded')], {
      source: at('A western official'),
      cue: at('put'),
      stance: 'estimates',
      caveats: ['c2'],
    }),
    statement('s4', 'p4', [at('At least 14 apartment blocks were hit overnight')], { caveats: ['c3'] }),
    statement('s5', 'p5', [at('“We counted the roofs from the water tower, and 40 percent of them are gone,”')], {
      mode: 'direct',
    }),
    statement('s6', 'p1', [at('that its guns had fired first')], {
      cue: at('denied'),
      stance: 'denies',
      caveats: ['c6', 'c7'],
    }),
    statement('s7', null, [at('The bridge had been mined for weeks')], {
      source: at('one message'),
      sureness: 'doubtful',
      caveats: ['c9'],
    }),
  ];
  const toll = { unit: 'fighters', of: 'killed and wounded' };
  analysis.figures = [
    figure('f1', at('Several hundred'), null, {
      ...toll,
      bound: 'vague',
      speaker: 'p1',
      statement: 's1',
      caveats: ['c1'],
    }),
    figure('f2', at('about 3,000'), 3000, { ...toll, bound: 'about', speaker: 'p2', statement: 's2', caveats: ['c1'] }),
    figure('f3', at('roughly 1,200'), 1200, {
      ...toll,
      bound: 'about',
      speaker: 'p3',
      statement: 's3',
      caveats: ['c2'],
    }),
    figure('f4', at('At least 14'), 14, {
      bound: 'more',
      unit: 'apartment blocks',
      of: 'apartment blocks hit',
      speaker: 'p4',
      statement: 's4',
      caveats: ['c3'],
    }),
    figure('f5', at('40 percent'), 40, { unit: '%', of: 'roofs gone', speaker: 'p5', statement: 's5' }),
  ];
  analysis.conflicts = [{ id: 'x1', figures: ['f1', 'f2', 'f3'], about: 'Killed and wounded since June', span: null }];
  analysis.caveats = [
    caveat('c1', 'unverified', at('Neither figure could be checked independently'), ['s1', 's2', 'f1', 'f2']),
    caveat('c2', 'anonymous', at('who asked not to be named because the assessment is not public'), ['s3', 'f3'], {
      speaker: 'p3',
    }),
    caveat('c3', 'preliminary', at('according to preliminary data from rescue teams'), ['s4', 'f4']),
    caveat('c4', 'no-response', at('declined to comment'), [], { speaker: 'p6' }),
    caveat('c5', 'no-response', at('did not answer two calls'), [], { speaker: 'p7' }),
    caveat('c6', 'disputed', at('The ministry denied that its guns had fired first'), ['s6']),
    caveat('c7', 'unclear', at('Who began the exchange remained unclear'), ['s6']),
    caveat('c8', 'correction', at('This report was amended on 22 November to correct the name of a village'), []),
    caveat('c9', 'secondhand', at('one message said'), ['s7'], { sureness: 'doubtful' }),
  ];
  analysis.claims = [
    { id: 'k1', target: 's2', caveats: ['c1'] },
    { id: 'k2', target: 's3', caveats: ['c2'] },
    { id: 'k3', target: 'f1', caveats: ['c1'] },
    { id: 'k4', target: 's4', caveats: ['c3'] },
    { id: 'k5', target: 's7', caveats: ['c9'] },
    { id: 'k6', target: 's6', caveats: ['c6', 'c7'] },
  ];
  return analysis;
}

/** A report in which nothing is said by anybody, counted or limited. */
export function emptyStory(): Analysis {
  return draft([
    ['headline', 'The old orchard opens its gate again'],
    ['paragraph', 'The orchard lies behind the mill, where the road bends.'],
    ['paragraph', 'Its trees were planted in rows and left to themselves.'],
  ]).analysis;
}

/** 600 findings: 200 statements under caveats, with a figure each. */
export function longStory(): Analysis {
  const lines: Line[] = [['headline', 'Every parish reports on the flood']];
  for (let i = 1; i <= 200; i++)
    lines.push([
      'paragraph',
      `Parish ${i} lost about ${i * 7} sheep, warden Tamsin Bell${i} said, though nobody has confirmed count ${i}.`,
    ]);
  const { analysis, at } = draft(lines);
  for (let i = 1; i <= 200; i++) {
    const content = at(`Parish ${i} lost about ${i * 7} sheep`);
    const number = `about ${i * 7}`;
    const start = analysis.text.indexOf(number, content[0]);
    analysis.speakers.push(speaker(`p${i}`, `Tamsin Bell${i}`, { role: 'warden', mentions: [at(`Tamsin Bell${i} `)] }));
    analysis.statements.push(statement(`s${i}`, `p${i}`, [content], { caveats: [`c${i}`] }));
    analysis.figures.push(
      figure(`f${i}`, [start, start + number.length], i * 7, {
        bound: 'about',
        unit: 'sheep',
        of: `sheep lost in parish ${i}`,
        speaker: `p${i}`,
        statement: `s${i}`,
        caveats: [`c${i}`],
      }),
    );
    analysis.caveats.push(caveat(`c${i}`, 'unverified', at(`nobody has confirmed count ${i}.`), [`s${i}`, `f${i}`]));
    analysis.claims.push({ id: `k${i}`, target: `s${i}`, caveats: [`c${i}`] });
  }
  return analysis;
}

/** Names that try to be markup, to turn the line round, to hide and to pile up. */
export function hostileStory(): Analysis {
  const names = [
    '<img src=x onerror=alert(1)>',
    'Ada \u202eeivligO',
    'Og\u200bilvie',
    `Z${'\u0336\u0301'.repeat(40)}oe`,
    'W'.repeat(180),
    '=HYPERLINK("http://x.example")',
  ];
  const { analysis, at } = draft(
    [
      ['headline', '<script>alert(1)</script> shown as it stands \u202e and turned'],
      ...names.map(
        (name, i): Line => ['paragraph', `Gate ${i} was shut, ${name} said, but nobody confirmed gate ${i}.`],
      ),
    ],
    {
      publisher: '<b>Bold Gazette</b>',
      bylines: ['<i>Nobody</i>'],
      url: 'javascript:alert(1)',
      canonicalUrl: 'file:///etc/passwd',
      published: 'not a date',
    },
  );
  names.forEach((name, i) => {
    analysis.speakers.push(speaker(`p${i}`, name, { role: name.slice(0, 60), mentions: [at(name)] }));
    analysis.statements.push(
      statement(`s${i}`, `p${i}`, [at(`Gate ${i} was shut`)], { source: at(name), caveats: [`c${i}`] }),
    );
    analysis.caveats.push(caveat(`c${i}`, 'unverified', at(`nobody confirmed gate ${i}`), [`s${i}`]));
    analysis.claims.push({ id: `k${i}`, target: `s${i}`, caveats: [`c${i}`] });
  });
  return analysis;
}

/** A headline far beyond two lines, every field of the header filled, figures of very different size. */
export function crowdedStory(): Analysis {
  const { analysis, at } = draft(
    [
      [
        'headline',
        'After eleven months of hearings, the harbour inquiry publishes a report of nine hundred pages on who knew about the cracked lock gates, when they knew it, and why nobody closed the upper basin before the flood of March',
      ],
      [
        'paragraph',
        'Repairs will cost 2 million crowns, the harbour board said. “More like 900 million,” the guild of masons replied.',
      ],
      [
        'paragraph',
        'An early sketch named 4,000 crowns; the town put it between 30 and 60 million crowns, and no more than 75 million.',
      ],
    ],
    {
      standfirst: 'Nobody disputes the water. Everybody disputes the bill.',
      section: 'Harbour',
      bylines: ['Maren Ostrowick', 'Jonquil de la Tour-Abernathy', 'Teodor Vashinsky'],
      credits: ['Harbour Wire', 'Agence Méridienne', 'North Sea Press Union'],
      modified: '2026-12-01T08:00:00+01:00',
      label: 'opinion',
      wordCount: 9120,
      readingMinutes: 40,
    },
    { paragraphsRead: 400, cappedAt: 1250, preview: true, skipped: { hidden: 12, caption: 3 } },
  );
  const bill = { unit: 'SEK', of: 'repairs' };
  analysis.speakers = [
    speaker('p1', 'harbour board', { kind: 'organization', mentions: [at('the harbour board')] }),
    speaker('p2', 'guild of masons', { kind: 'group', mentions: [at('the guild of masons')] }),
    speaker('p3', 'early sketch', { kind: 'document', mentions: [at('An early sketch')] }),
    speaker('p4', 'town', { kind: 'organization', mentions: [at('the town')] }),
  ];
  analysis.figures = [
    figure('f1', at('2 million'), 2e6, { ...bill, speaker: 'p1' }),
    figure('f2', at('900 million'), 9e8, { ...bill, bound: 'about', speaker: 'p2' }),
    figure('f3', at('4,000'), 4000, { ...bill, speaker: 'p3' }),
    figure('f4', at('between 30 and 60 million'), [3e7, 6e7], { ...bill, bound: 'range', speaker: 'p4' }),
    figure('f5', at('no more than 75 million'), 7.5e7, { ...bill, bound: 'less', speaker: 'p4' }),
  ];
  analysis.conflicts = [
    { id: 'x1', figures: ['f1', 'f2', 'f3', 'f4', 'f5'], about: 'Cost of the repairs', span: null },
  ];
  analysis.limits = ['Only the first 2,000 sentences were analysed.'];
  return analysis;
}
