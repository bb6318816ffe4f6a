import { generalCaveats, type Lookup, lookupOf } from '../lib/export/lookup.ts';
import {
  type Analysis,
  type Caveat,
  CaveatKind,
  type Claim,
  type Figure,
  type Span,
  type Statement,
} from '../lib/model.ts';
import { contains } from '../lib/text/spans.ts';
import { spansOfFinding } from './finding-words.ts';

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
  for (const statement of putLast(analysis.statements, (one) => one.sureness === 'doubtful')) {
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

/** The unverified claims in reading order, a headline's behind those that say it at length, doubtful ones last. */
export function claimsOf(index: FindingIndex): ShownClaim[] {
  const claims = index.analysis.claims.flatMap((claim) => shownClaim(index, claim));
  const headline = index.analysis.blocks.find(({ kind }) => kind === 'headline')?.span ?? [0, 0];
  const isInHeadline = ({ target }: ShownClaim) => spansOfFinding(target).some((span) => contains(headline, span));
  const elsewhere = new Set(claims.filter((claim) => !isInHeadline(claim)).flatMap(({ caveats }) => caveats));
  const sumsUp = (claim: ShownClaim) => isInHeadline(claim) && claim.caveats.some((caveat) => elsewhere.has(caveat));
  return putLast(putLast(claims, sumsUp), (claim) => claim.doubtful);
}

/** Caveats on the whole article: corrections, and what no claim was found of; doubtful ones last. */
export function wholeArticleCaveats(index: FindingIndex): Caveat[] {
  return putLast(generalCaveats(index.analysis), (caveat) => caveat.sureness === 'doubtful');
}

function shownClaim(index: FindingIndex, claim: Claim): ShownClaim[] {
  const statement = index.statements.get(claim.target);
  const figure = index.figures.get(claim.target);
  const limiting = claim.caveats
    .flatMap((id) => index.caveats.get(id) ?? [])
    .toSorted((a, b) => CaveatKind.options.indexOf(a.kind) - CaveatKind.options.indexOf(b.kind));
  const caveats = putLast(
    limiting.filter(({ kind }) => kind !== 'no-response'),
    ({ sureness, kind }) => sureness === 'doubtful' || kind === 'correction',
  );
  const target: Finding | undefined = statement
    ? { kind: 'statement', statement }
    : figure && { kind: 'figure', figure };
  if (!target || caveats.length === 0) return [];
  const doubtful = statement?.sureness === 'doubtful' || caveats.every(({ sureness }) => sureness === 'doubtful');
  return [{ id: claim.id, target, caveats, doubtful }];
}

function putLast<T>(items: readonly T[], isLast: (item: T) => boolean): T[] {
  return [...items.filter((item) => !isLast(item)), ...items.filter(isLast)];
}
