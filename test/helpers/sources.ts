import type { Refusal } from '../../lib/analysis/caveats/responses.ts';
import { prepare } from '../../lib/analysis/reading.ts';
import { resolveSpeakers } from '../../lib/analysis/speakers/speakers.ts';
import type { Attribution } from '../../lib/analysis/statements/statements.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import type { Span } from '../../lib/model.ts';

/** Resolves the sources drawn into a text as ⟦…⟧, each as the source of a statement of its own; `⟦⟧` shares the source before it. */
export function resolveDrawn(
  marked: string,
  { published = null, refusals = [] }: { published?: string | null; refusals?: Refusal[] } = {},
) {
  const { text, spans } = undraw(marked);
  const article = articleOfText(text);
  const reading = prepare({ ...article, article: { published: published ?? article.article.published } });
  const attributions = spans.map((span, i): Attribution => {
    const empty = span[0] === span[1];
    return {
      source: empty ? null : span,
      cue: empty ? null : nextWord(text, span[1]),
      content: [[span[1], span[1] + 1]],
      mode: 'indirect',
      stance: 'says',
      rule: 'drawn',
      sureness: 'sure',
      sharesSourceWith: empty ? i - 1 : null,
    };
  });
  return { text, reading, ...resolveSpeakers(reading, attributions, refusals) };
}

/** The name of the speaker of each drawn source, in order; null where it can't be told. */
export function speakersDrawn(marked: string): (string | null)[] {
  const { statements, speakers } = resolveDrawn(marked);
  return statements.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name ?? null);
}

/** The text without its marks, and the spans they drew. */
export function undraw(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  let start = 0;
  for (const character of marked) {
    if (character === '⟦') start = text.length;
    else if (character === '⟧') spans.push([start, text.length]);
    else text += character;
  }
  return { text, spans };
}

function nextWord(text: string, from: number): Span | null {
  const match = text.slice(from, from + 40).match(/\p{L}+/u);
  return match?.index === undefined ? null : [from + match.index, from + match.index + match[0].length];
}
