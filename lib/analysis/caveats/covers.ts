import type { Statement } from '../../model.ts';
import type { Reading } from '../reading.ts';
import type { CaveatDraft, Findings } from './caveats.ts';
import { limitCounted, limitSaid, limitUnverified } from './cover-claims.ts';
import { type Ground, type Limited, MOST_COVERED, NOTHING, prepareGround, wordsOf } from './cover-ground.ts';
import { limitAnonymous, limitDisputed, limitUnanswered } from './cover-sources.ts';

/** What a caveat limits: ids of statements and figures (none = the whole article), and whose words they are. */
export interface Covered {
  ids: string[];
  speaker: string | null;
}

/**
 * Ties caveats to what they limit: by what they say ("either figure", "reports of losses"), by clause, by the source they name, by what
 * stands next to them. The work for one caveat is bounded.
 */
export function prepareCovers(reading: Reading, findings: Findings): (draft: CaveatDraft) => Covered {
  let ground: Ground | null = null;
  return (draft) => {
    ground ??= prepareGround(reading, findings);
    const { statements, figures, speaker } = limited(ground, draft);
    const ids = new Set<string>();
    for (const statement of statements.slice(0, MOST_COVERED)) {
      ids.add(statement.id);
      for (const figure of ground.near.figuresOf(statement).slice(0, MOST_COVERED)) ids.add(figure.id);
    }
    for (const figure of figures.slice(0, MOST_COVERED)) ids.add(figure.id);
    return { ids: [...ids], speaker: speaker ?? null };
  };
}

function limited(ground: Ground, draft: CaveatDraft): Limited {
  const own = draft.statement ? ground.near.statementById(draft.statement) : undefined;
  if (own && draft.kind !== 'disputed')
    return { statements: told(ground, draft, own), figures: [], speaker: own.speaker };
  const words = wordsOf(ground.reading, draft.span);
  if (speaksOfAll(draft, words)) return NOTHING;
  switch (draft.kind) {
    case 'anonymous':
      return limitAnonymous(ground, draft);
    case 'no-response':
      return limitUnanswered(ground, draft);
    case 'disputed':
      return limitDisputed(ground, draft);
    case 'preliminary':
    case 'estimate':
      return limitCounted(ground, draft, words);
    case 'unverified':
      return limitUnverified(ground, draft, words);
    default:
      return limitSaid(ground, draft);
  }
}

/** A report with all that its sentence goes on to tell of it: "the paper reported the sale, saying …". */
function told({ near }: Ground, { kind, core }: CaveatDraft, own: Statement): Statement[] {
  if (kind !== 'secondhand') return [own];
  const others = near.statementsIn(near.sentenceAt(core[0]));
  const end = own.content.at(-1)?.[1] ?? 0;
  const goesOn = ({ content }: Statement) => Math.abs((content[0]?.[0] ?? 0) - end - 2) < 2;
  return [own, ...others.filter((other) => other !== own && (other.speaker === own.speaker || goesOn(other)))];
}

/** "This is a developing story", "none of the reports in this article": of everything. */
function speaksOfAll({ kind }: CaveatDraft, words: readonly string[]): boolean {
  if (kind === 'correction') return true;
  // "Declined to comment for this article" speaks of what is said of one.
  if (kind === 'no-response') return false;
  return words.some(
    (word, i) =>
      (/^(?:developing|breaking)$/.test(word) && /^(?:story|news)$/.test(words[i + 1] ?? '')) ||
      (word === 'this' && /^(?:article|story|report|dispatch)$/.test(words[i + 1] ?? '')),
  );
}
