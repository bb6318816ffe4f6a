import { articleOfText } from '../../lib/article/text-article.ts';
import type { ExportContext } from '../../lib/export/opening.ts';
import type { Analysis, ArticleMeta, Caveat, Figure, Span, Speaker, Statement } from '../../lib/model.ts';

export const TEXT = `Ferry sinks off Kestrel Bay

The ferry sank before dawn with more than 300 crates of fruit on board, harbour master Ines Varga said on Monday, citing early counts.

“We had no warning,” Ms Varga said. “None at all.”

The count could not be checked by anyone on the quay. About 300 crates were seen floating, a dock worker said, asking not to be named.

“We had no warning,” Ms Varga said again, an hour later. The shipping line gave no answer to our calls.`;

export const CONTEXT: ExportContext = {
  url: 'https://www.example.com/news/ferry?id=7#top',
  accessedAt: '2026-11-22T14:10:00Z',
  version: '1.2.3',
};

/** The span of the `nth` occurrence of some words. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let at = text.indexOf(words);
  for (let i = 0; i < nth; i++) at = text.indexOf(words, at + 1);
  if (at === -1) throw new Error(`The text has no "${words}".`);
  return [at, at + words.length];
}

export function speakerOf(id: string, change: Partial<Speaker> = {}): Speaker {
  return { id, name: 'Ines Varga', kind: 'person', aliases: [], role: null, mentions: [], response: null, ...change };
}

export function statementOf(id: string, content: Span[], change: Partial<Statement> = {}): Statement {
  const rest = { speaker: null, source: null, cue: null, when: null, caveats: [], rule: 'cue-after', ...change };
  return { id, content, mode: 'direct', stance: 'says', sureness: 'sure', ...rest };
}

export function figureOf(id: string, span: Span, change: Partial<Figure> = {}): Figure {
  const rest = {
    of: null,
    speaker: null,
    statement: null,
    when: null,
    dated: null,
    caveats: [],
    rule: 'number-noun',
    ...change,
  };
  return { id, span, value: 300, bound: 'more', change: null, unit: 'crates', ...rest };
}

export function caveatOf(id: string, span: Span, change: Partial<Caveat> = {}): Caveat {
  return { id, span, kind: 'unverified', covers: [], speaker: null, rule: 'not-checked', sureness: 'sure', ...change };
}

/** An analysis of a text with nothing in it. */
export function emptyAnalysis(text: string, meta: Partial<ArticleMeta> = {}): Analysis {
  const { blocks, language, article, coverage } = articleOfText(text);
  const nothing = { speakers: [], statements: [], figures: [], conflicts: [], caveats: [], claims: [], limits: [] };
  return { version: 1, text, blocks, language, article: { ...article, ...meta }, coverage, ...nothing };
}

/** An article about a ferry, written for the tests, with findings of every kind. */
export function sampleAnalysis(): Analysis {
  const at = (words: string, nth = 0) => spanOf(TEXT, words, nth);
  const meta = { publisher: 'Kestrel Post', published: '2026-11-20T08:00:00+01:00', modified: '2026-11-21T09:30:00Z' };
  return {
    ...emptyAnalysis(TEXT, { ...meta, bylines: ['Arda Lindqvist', 'Mo Teller'] }),
    speakers: [
      speakerOf('p1', { role: 'harbour master', aliases: ['Ms Varga'], mentions: [at('Ines Varga'), at('Ms Varga')] }),
      speakerOf('p2', { name: 'a dock worker', kind: 'unnamed', mentions: [at('a dock worker')] }),
      speakerOf('p3', {
        name: 'shipping line',
        kind: 'organization',
        mentions: [at('The shipping line')],
        response: 'no-response',
      }),
    ],
    statements: [
      statementOf('s1', [at('The ferry sank before dawn with more than 300 crates of fruit on board')], {
        speaker: 'p1',
        mode: 'indirect',
        when: '2026-11-16',
        cue: at('said'),
        caveats: ['c1', 'c2'],
      }),
      statementOf('s2', [at('“We had no warning,”'), at('“None at all.”')], { speaker: 'p1' }),
      statementOf('s3', [at('About 300 crates were seen floating')], {
        speaker: 'p2',
        mode: 'indirect',
        caveats: ['c3'],
      }),
      statementOf('s4', [at('“We had no warning,”', 1)], { speaker: null }),
    ],
    figures: [
      figureOf('f1', at('more than 300'), {
        of: 'crates of fruit',
        speaker: 'p1',
        statement: 's1',
        caveats: ['c1', 'c2'],
      }),
      figureOf('f2', at('About 300'), {
        of: 'crates',
        bound: 'about',
        speaker: 'p2',
        statement: 's3',
        caveats: ['c3'],
      }),
    ],
    conflicts: [{ id: 'x1', figures: ['f1', 'f2'], about: 'crates', span: null }],
    caveats: [
      caveatOf('c1', at('citing early counts'), { kind: 'preliminary', covers: ['s1', 'f1'] }),
      caveatOf('c2', at('could not be checked by anyone on the quay'), { covers: ['s1', 'f1'] }),
      caveatOf('c3', at('asking not to be named'), { kind: 'anonymous', covers: ['s3', 'f2'], speaker: 'p2' }),
      caveatOf('c4', at('gave no answer to our calls'), { kind: 'no-response', speaker: 'p3' }),
    ],
    claims: [
      { id: 'k1', target: 's1', caveats: ['c1', 'c2'] },
      { id: 'k2', target: 'f1', caveats: ['c1', 'c2'] },
      { id: 'k3', target: 's3', caveats: ['c3'] },
    ],
  };
}
