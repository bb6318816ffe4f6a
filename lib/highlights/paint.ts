/** The door: marks of a plan → highlights on the page. Nothing of the page's own changes. */
import { domOf } from '../article/dom.ts';
import type { HighlightKind, HighlightPlan, HighlightStyle, Mark, Note } from '../highlight-plan.ts';
import { type Drawn, drawnOf, isLive, type RangeOf } from './drawn.ts';
import { noteCard } from './note.ts';
import { adoptedStyles, type PageStyles } from './page-styles.ts';
import { coloursOf, elementOf } from './places.ts';
import { watchPointer } from './pointer.ts';
import { randomName, registryOf } from './registry.ts';
import { bringIntoView } from './reveal.ts';
import { slicesOf } from './slices.ts';
import { stepFrom } from './step.ts';
import { KINDS, type Names, type PageColours, rulesOf } from './style-rules.ts';
import { groundTeller } from './theme.ts';
import { watchTheme } from './theme-watch.ts';

/** How long a finding stands out after the reader was led to it. */
const SHOWN_MS = 2_500;
/** Above each other where kinds overlap: the tint of a caveat lies under the lines of the others. */
const PRIORITY: Record<HighlightKind | 'shown', number> = { caveat: 1, speaker: 2, figure: 3, shown: 4 };

export interface PaintOptions {
  /** The reader clicked a highlight. */
  onPick(findingId: string): void;
  /** Where the rules are kept; by default among the document's adopted style sheets. */
  styles?: PageStyles;
}

export interface Painting {
  /** Findings whose words are not on the page, or all when this page has no highlights. */
  notMarkable(): string[];
  /** Draws the same findings in another way from now on. */
  restyle(style: HighlightStyle): void;
  /** Takes over the notes of the same findings, in another language. */
  rename(marks: readonly Mark[]): void;
  /** Draws the same findings on the nodes that this function leads to, after the page replaced some. */
  repaint(rangeOf: RangeOf): Promise<void>;
  /** Scrolls to the first of these ranges that is left, and lets it stand out for a while. False when none is to be seen on the page. */
  reveal(ranges: readonly Range[]): boolean;
  /** Scrolls to the next or previous highlight and shows its note; nothing when no highlight is shown. */
  step(direction: 'next' | 'previous'): void;
  /** Shows this note beside these ranges. False when none is left. */
  explain(ranges: readonly Range[], note: Note): boolean;
  /** Removes every trace and stops listening; the painting does nothing afterwards. */
  clear(): void;
}

/** Draws a plan. Resolves when all of it is drawn; between slices the page works on. */
export async function paint(
  document: Document,
  plan: HighlightPlan,
  rangeOf: RangeOf,
  options: PaintOptions,
): Promise<Painting> {
  const dom = domOf(document, true);
  const { window } = dom;
  if (!window || !dom.root) return paintingOfNothing(plan);
  const page = window;
  const registry = registryOf(page);
  const names: Names = { caveat: randomName(), speaker: randomName(), figure: randomName(), shown: randomName() };
  const styles = registry ? (options.styles ?? adoptedStyles(document, page)) : null;
  const note = noteCard(dom, page);

  let { style } = plan;
  let drawn: Drawn[] = [];
  let colours: PageColours = { theme: 'light', places: [], scope: ':root' };
  let last: Drawn | null = null;
  let explained: Drawn | null = null;
  let generation = 0;
  let shownTimer = 0;
  let ended = false;

  const isShown = (kind: HighlightKind) => style[kind];
  const unwatch = [
    watchPointer(document, page, {
      drawn: () => (registry ? drawn : []),
      isShown,
      isOurs: note.holds,
      onRest(found) {
        if (!found) note.hide();
        else if (found !== explained || !note.isShown()) showNote([found.range], found.mark.note, false);
        explained = found;
      },
      onPick(found) {
        showNote([found.range], found.mark.note, false);
        options.onPick(found.mark.id);
      },
    }),
    watchTheme(dom, page, () => recolour(generation)),
  ];
  await repaint(rangeOf);
  return { notMarkable, restyle, rename, repaint, reveal, step, explain, clear };

  async function repaint(rangeNow: RangeOf): Promise<void> {
    if (ended) return;
    const mine = ++generation;
    const isStale = () => ended || mine !== generation;
    const found = await drawnOf(plan.marks, rangeNow, slicesOf(page), isStale);
    if (!found || isStale()) return;
    drawn = found;
    await recolour(mine);
    if (!isStale()) redraw();
  }

  /** True when the page's colours were others than before. */
  async function recolour(mine: number): Promise<boolean> {
    const isStale = () => ended || mine !== generation;
    const found = registry && (await coloursOf(dom, drawn, slicesOf(page), isStale));
    if (!found || isStale()) return false;
    const before = rulesOf(names, style, colours);
    colours = found;
    const rules = rulesOf(names, style, colours);
    styles?.set(rules);
    return rules !== before;
  }

  function redraw(): void {
    if (ended || !registry) return;
    styles?.set(rulesOf(names, style, colours));
    const ranges: Record<HighlightKind, Range[]> = { caveat: [], speaker: [], figure: [] };
    for (const { mark, range } of drawn) if (isShown(mark.kind)) ranges[mark.kind].push(range);
    for (const kind of KINDS) registry.draw(names[kind], ranges[kind], PRIORITY[kind]);
  }

  function notMarkable(): string[] {
    const marked = new Set(registry ? drawn.map(({ mark }) => mark.id) : []);
    return plan.marks.filter(({ id }) => !marked.has(id)).map(({ id }) => id);
  }

  function restyle(next: HighlightStyle): void {
    style = next;
    note.hide();
    redraw();
  }

  function rename(marks: readonly Mark[]): void {
    const notes = new Map(marks.map((mark) => [mark.id, mark.note]));
    for (const mark of plan.marks) mark.note = notes.get(mark.id) ?? mark.note;
    note.hide();
  }

  function reveal(ranges: readonly Range[]): boolean {
    if (ended) return false;
    const seen = ranges.find((range) => bringIntoView(dom, range));
    if (!seen) return false;
    note.hide();
    const live = ranges.filter(isLive);
    if (colours.scope !== '' && !live.every((range) => isWithin(range, colours.scope))) {
      colours = { ...colours, scope: ':root' }; // words beside those that are drawn
      styles?.set(rulesOf(names, style, colours));
    }
    registry?.draw(names.shown, live, PRIORITY.shown);
    page.clearTimeout(shownTimer);
    shownTimer = page.setTimeout(() => registry?.erase(names.shown), SHOWN_MS);
    return true;
  }

  function isWithin(range: Range, scope: string): boolean {
    const element = elementOf(dom, range);
    return element !== null && page.Element.prototype.closest.call(element, scope) !== null;
  }

  function step(direction: 'next' | 'previous'): void {
    const shown = drawn.filter(({ mark }) => isShown(mark.kind));
    last = stepFrom(shown, last, direction, page.innerHeight);
    if (last && reveal([last.range])) showNote([last.range], last.mark.note, true);
  }

  function explain(ranges: readonly Range[], text: Note): boolean {
    const left = ranges.filter(isLive);
    if (ended || left.length === 0) return false;
    showNote(left, text, true);
    return true;
  }

  function showNote(ranges: readonly Range[], text: Note, announce: boolean): void {
    const [first] = ranges;
    if (first && !ended) note.show(text, ranges, groundTeller(dom)(elementOf(dom, first)).theme, announce);
  }

  function clear(): void {
    ended = true;
    for (const stop of unwatch) stop();
    page.clearTimeout(shownTimer);
    note.hide();
    for (const key of Object.values(names)) registry?.erase(key);
    styles?.remove();
    drawn = [];
  }
}

/** For documents without a window: nothing can be drawn, and nothing has to be cleared. */
function paintingOfNothing({ marks }: HighlightPlan): Painting {
  return {
    notMarkable: () => marks.map(({ id }) => id),
    restyle() {},
    rename() {},
    async repaint() {},
    reveal: () => false,
    step() {},
    explain: () => false,
    clear() {},
  };
}
