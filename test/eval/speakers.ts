/** The resolution of speakers alone: the annotated sources of the gold articles go in, the speakers they come out as are compared. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare } from '../../lib/analysis/reading.ts';
import { resolveSpeakers } from '../../lib/analysis/speakers/speakers.ts';
import type { Attribution } from '../../lib/analysis/statements/statements.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import type { Span } from '../../lib/model.ts';

interface Gold {
  speakers: { name: string; aliases: string[]; kind: string }[];
  statements: { speaker: number; source: Span | null; cue: Span | null; content: Span[] }[];
}

/** Prints each annotated source that went to another speaker, or to the right one with another kind, and the shares that went right. */
export function run(shared: string): void {
  const folder = join(shared, 'gold');
  let right = 0;
  let total = 0;
  let kinds = 0;
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold;
    const text = readFileSync(join(folder, 'text', file.replace('.json', '.txt')), 'utf8');
    const inOrder = gold.statements.toSorted((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
    const attributions = inOrder.map(({ source, cue, content }, i): Attribution => {
      const rest = { mode: 'direct', stance: 'says', rule: 'gold', sureness: 'sure' } as const;
      return { source, cue, content, ...rest, sharesSourceWith: source ? null : i - 1 };
    });
    const { speakers, statements } = resolveSpeakers(prepare(articleOfText(text)), attributions, []);
    inOrder.forEach((statement, i) => {
      const want = gold.speakers[statement.speaker];
      const got = speakers.find(({ id }) => id === statements[i]?.speaker);
      total++;
      if (
        want &&
        got &&
        [want.name, ...want.aliases].some((a) => [got.name, ...got.aliases].some((b) => isSameName(a, b)))
      ) {
        right++;
        if (want.kind === got.kind) kinds++;
        else console.log(`${file}: ${want.name} is ${want.kind}, not ${got.kind}`);
      } else
        console.log(
          `${file}: ${statement.source ? text.slice(...statement.source) : '–'} is ${want?.name}, not ${got?.name}`,
        );
    });
  }
  console.log(`${right} of ${total} sources went to the right speaker, ${kinds} with the right kind.`);
}

/** Equal, or all words of the shorter in the longer. */
function isSameName(a: string, b: string): boolean {
  const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.length > 0 && short.every((word) => ['the', 'a', 'an', 'of'].includes(word) || long.includes(word));
}
