import { type Lookup, lookupOf } from '../lib/export/lookup.ts';
import {
  type Analysis,
  type Caveat,
  CaveatKind,
  type Claim,
  type Figure,
  type Span,
  type Statement,
} from '../lib/model.ts';

/** A finding of one of the three kinds. */
export type Finding =
  | { kind: 'statement'; statement: Statement }
  | { kind: 'figure'; figure: Figure }
  | { kind: 'caveat'; caveat: Caveat };

/** An analysis with its parts at hand by id. */
export interface FindingIndex extends Lookup {
  /** Statements by speaker's id; under null those of nobody. Sure ones first. */
  statementsBy: ReadonlyMap<string | null, readonly Statement[]>;
  /** Findings whose words could not be highlighted on the page. */
  notMarkable: ReadonlySet<string>;
}

/** What the reader can do with a finding; the page that shows it carries it out. */
export interface FindingEvents {
  /** Show the finding, speaker or conflict of this id on the page. */
  onReveal: (id: string) => void;
  /** "Copy with attribution": the words, who gave them, the caveats and the source, in one line. */
  onCopyFinding: (finding: Finding) => void;
  /** Copy the address of these words on the page. */
  onCopyLink: (span: Span) => void;
  /** "Report a mistake": copy the sentence, the reading and the rule of the finding of this id. */
  onReport: (id: string) => void;
}

export function indexFindings(analysis: Analysis, notMarkable: readonly string[] = []): FindingIndex {
  const statementsBy = new Map<string | null, Statement[]>();
  for (const statement of doubtfulLast(analysis.statements, (one) => one.sureness === 'doubtful')) {
    const known = statementsBy.get(statement.speaker);
    if (known) known.push(statement);
    else statementsBy.set(statement.speaker, [statement]);
  }
  return {
    ...lookupOf(analysis),
    statementsBy,
    notMarkable: new Set(notMarkable),
  };
}

/** A claim with what it is about, ready to show. */
export interface ShownClaim {
  id: string;
  target: Finding;
  /** The caveats on it, sure ones first; never empty. A refusal to comment is a response, and stands there. */
  caveats: readonly Caveat[];
  doubtful: boolean;
}

/** The unverified claims in reading order, doubtful ones last. */
export function claimsOf(index: FindingIndex): ShownClaim[] {
  const claims = index.analysis.claims.flatMap((claim) => shownClaim(index, claim));
  return doubtfulLast(claims, (claim) => claim.doubtful);
}

/** Caveats on the whole article: corrections and notes that no claim stands for, doubtful ones last. */
export function wholeArticleCaveats(index: FindingIndex): Caveat[] {
  const whole = index.analysis.caveats.filter(({ covers, kind }) => covers.length === 0 && kind !== 'no-response');
  return doubtfulLast(whole, (caveat) => caveat.sureness === 'doubtful');
}

function shownClaim(index: FindingIndex, claim: Claim): ShownClaim[] {
  const statement = index.statements.get(claim.target);
  const figure = index.figures.get(claim.target);
  const limiting = claim.caveats
    .flatMap((id) => index.caveats.get(id) ?? [])
    .toSorted((a, b) => CaveatKind.options.indexOf(a.kind) - CaveatKind.options.indexOf(b.kind));
  const caveats = doubtfulLast(
    limiting.filter(({ kind }) => kind !== 'no-response'),
    ({ sureness, kind }) => sureness === 'doubtful' || kind === 'correction',
  );
  if (caveats.length === 0) return [];
  const doubtful = caveats.every(({ sureness }) => sureness === 'doubtful');
  if (statement) {
    const target: Finding = { kind: 'statement', statement };
    return [{ id: claim.id, target, caveats, doubtful: doubtful || statement.sureness === 'doubtful' }];
  }
  return figure ? [{ id: claim.id, target: { kind: 'figure', figure }, caveats, doubtful }] : [];
}

function doubtfulLast<T>(items: readonly T[], isDoubtful: (item: T) => boolean): T[] {
  return [...items.filter((item) => !isDoubtful(item)), ...items.filter(isDoubtful)];
}
