import type { Span, Stance, Sureness } from '../model.ts';
import { afterPerson, beginningAfter, beginsClause, endOfContent, hasVerbBeforeMark, isUtterance } from './contents.ts';
import {
  isDay,
  isFiniteVerb,
  isTime,
  nounPhraseAfter,
  nounPhraseBefore,
  type Run,
  subjectBefore,
} from './noun-phrases.ts';
import type { Item, Line } from './phrases.ts';
import type { Reading } from './reading.ts';
import { CUE_NOUNS, type Cue, cueOf } from './speech-verbs.ts';
import { verbOf } from './word-classes.ts';

/** An attribution found in one line. */
export interface Found {
  source: Span | null;
  cue: Span | null;
  content: Span[];
  stance: Stance;
  rule: string;
  sureness: Sureness;
  /** The attribution of the same line whose source this one shares. */
  shares: Found | null;
}

/** What one line (a sentence, with its quotations whole) attributes, in the order of the cues. */
export function attributionsOfLine(reading: Reading, line: Line, labels: ReadonlyMap<string, number>): Found[] {
  const finder = new LineFinder(reading, line, labels);
  return finder.find();
}

/** Between the words of one cue and a cue of the same subject stand at most an "and" and an adverb. */
const MAX_SHARED_GAP = 30;
/** "as she said on Monday in the interview," is no longer. */
const MAX_ADVERBIAL = 14;
/** What somebody sends or puts out: the sender speaks, not the letter. */
const DOCUMENTS = /^(?:letter|statement|email|e-mail|tweet|post|message|release|memo|note|text|press)s?$/;
/** Names before a colon are short. */
const MAX_LABEL_ITEMS = 6;
/** A place, a date and an agency are no more. */
const MAX_DATELINE_ITEMS = 9;

/** State of the walk over one line. */
class LineFinder {
  private readonly text: string;
  private readonly items: readonly Item[];
  private readonly found: Found[] = [];
  private readonly headline: boolean;
  /** Items before this index are spoken for. */
  private used = 0;
  private readonly labels: ReadonlyMap<string, number>;
  constructor(reading: Reading, line: Line, labels: ReadonlyMap<string, number>) {
    this.labels = labels;
    this.text = reading.text;
    this.items = line.items;
    const kind = reading.blocks[line.block]?.kind;
    this.used = this.datelineEnd(line.start === reading.blocks[line.block]?.span[0]);
    this.headline = line.block === 0 || kind === 'headline' || kind === 'subheading' || kind === 'standfirst';
  }

  /** Index past "LAGOS (Reuters) —" at a paragraph's head; 0 when there is none. */
  private datelineEnd(startsBlock: boolean): number {
    if (!startsBlock || !this.items[0]?.capital) return 0;
    for (let k = 1; k < Math.min(this.items.length, MAX_DATELINE_ITEMS); k++) {
      const item = this.items[k]!;
      if (item.lower === '—') return k + 1;
      if (
        item.kind !== 'name' &&
        item.kind !== 'number' &&
        item.kind !== 'aside' &&
        item.lower !== ',' &&
        item.lower !== '.'
      )
        return 0;
    }
    return 0;
  }

  find(): Found[] {
    const { items } = this;
    for (let i = 0; i < items.length; i++) {
      const item = items[i]!;
      if (item.kind === 'verb' || item.kind === 'past' || item.kind === 'ing') this.atVerb(i);
      else if (item.lower === 'according' && items[i + 1]?.lower === 'to') this.atAccording(i);
      else if (item.kind === 'noun' && item.lower in CUE_NOUNS && items[i + 1]?.kind === 'that') this.atNoun(i);
    }
    const colon = items.findIndex((item) => item.lower === ':');
    if (colon > 0) this.atColon(colon);
    if (this.found.length === 0) this.atDash();
    return this.found;
  }

  private atVerb(i: number) {
    const { items } = this;
    const item = items[i]!;
    const verb = verbOf(item.lower);
    const cue = verb && cueOf(verb.lemma);
    if (!verb || !cue) return;
    const before = items[i - 1];
    if (item.kind === 'verb' && this.notAsserted(i)) return;
    if (this.isPassive(i)) return this.atPassive(i, cue);
    const inverted = this.inverted(i, cue, verb.form);
    if (inverted) return this.addLeft(i, inverted, cue, 'inverted');
    const governor = before?.kind === 'to' ? this.governor(i - 1) : null;
    const subject = subjectBefore(items, governor ?? i, this.floorFor(i));
    const participial = item.kind === 'ing' && !this.isProgressive(i);
    if (
      participial &&
      !(
        before?.lower === ',' ||
        before?.kind === 'subordinator' ||
        before?.kind === 'quotation' ||
        before?.lower === '—' ||
        before?.lower === 'by' ||
        before?.kind === 'conjunction' ||
        (before?.kind === 'preposition' && (items[i + 1]?.kind === 'that' || items[i + 1]?.lower === ',')) ||
        (before?.kind === 'noun' &&
          (items[i + 1]?.kind === 'that' || items[i + 1]?.kind === 'quotation' || item.lower === 'saying')) ||
        before?.kind === 'adverb'
      )
    )
      return;
    const run = subject === 'shared' || participial ? null : subject;
    if (run && cue.quote && this.leftQuotation(run.from) && !this.onlyLeadsTo(i, run, cue))
      return this.addLeft(i, run, cue, 'content-source-cue');
    if (run && cue.that && items[run.from - 1]?.lower === 'as' && items[run.from - 2]?.spoken) {
      const words = beginningAfter(items, i, cue);
      if (words?.sort !== 'that' && words?.sort !== 'quotation')
        return this.addLeft(i, run, cue, 'content-as-source-cue', run.from - 1);
    }
    const past = cue.told ? afterPerson(items, i + 1) : i + 1;
    if (
      run &&
      cue.that &&
      this.items[past]?.lower === ',' &&
      this.isParenthetical(i, run, past) &&
      !this.quotedAfter(past - 1)
    ) {
      return this.addLeft(i, run, cue, 'content-source-cue');
    }
    const after = beginningAfter(items, i, cue);
    const apart = !/^(?:that|quotation)$/.test(after?.sort ?? '') && this.standsApart(i, run, cue);
    const beginning = apart ? null : after;
    if (beginning) {
      const bare = beginning.sort === 'clause' || beginning.sort === 'wh' || beginning.sort === 'thing';
      if (run === null && !participial && subject !== 'shared') return;
      if (beginning.sort === 'thing' && verb.lemma === 'call' && !this.names(beginning.at)) return;
      if (beginning.sort === 'quotation' && verb.lemma === 'call' && (!run || items[run.from - 1]?.kind !== 'wh'))
        return;
      if (beginning.sort === 'thing' && beginning.at > i + 1 && !cue.person && !cue.core) return;
      const fronted = this.isFronted(i, run);
      const end = endOfContent(this.text, items, beginning, fronted, verb.form);
      if (end <= beginning.at) return;
      const content = this.span(beginning.at, end);
      const shared = run ? null : this.sharedFor(i);
      const source = run ? this.runSpan(run) : (shared?.source ?? this.borrowedSubject(i, participial));
      const rule = cue.attitude
        ? 'attitude'
        : run
          ? `source-cue-${beginning.sort}`
          : participial
            ? `participle-${beginning.sort}`
            : `coordinated-${beginning.sort}`;
      this.add({
        source,
        cue: [item.start, item.end],
        content: [content],
        stance: cue.stance,
        rule,
        sureness: cue.attitude ? 'doubtful' : cue.core && !bare ? 'sure' : 'likely',
        shares: shared,
      });
      return;
    }
    if (run && cue.that && items[run.from - 1]?.lower === 'as' && run.from - 1 <= this.used + 1) {
      const comma = items.findIndex((other, index) => index > i && other.lower === ',');
      if (comma < 0 || comma > i + MAX_ADVERBIAL) return;
      const end = endOfContent(this.text, items, { at: comma + 1, sort: 'clause' }, false, verb.form);
      if (end > comma + 2)
        this.add({
          source: this.runSpan(run),
          cue: [item.start, item.end],
          content: [this.span(comma + 1, end)],
          stance: cue.stance,
          rule: 'as-source-cue',
          sureness: 'likely',
          shares: null,
        });
      return;
    }
    if (run && (apart || (cue.that && !cue.onlyThat && !this.leads() && this.isParenthetical(i, run))))
      this.addLeft(i, run, cue, 'content-source-cue');
  }

  /** "X, said Ms Okafor": the source after its verb; null when the order is another. */
  private inverted(i: number, cue: Cue, form: string): Run | null {
    const { items } = this;
    if (!cue.quote || cue.told || (form !== 's' && form !== 'past' && items[i]!.lower !== 'say')) return null;
    let j = i - 1;
    while (j >= this.used && items[j]!.kind === 'adverb') j--;
    const before = items[j];
    if (!before || j < this.used) return null;
    const run = nounPhraseAfter(items, i + 1);
    if (!run || isTime(items, run)) return null;
    if (before.kind === 'quotation') return this.isUtterance(j) || this.clauseLeft(j) ? run : null;
    if (before.lower !== ',' && before.lower !== '—') return null;
    if (items[j - 1]?.kind === 'quotation' && this.isUtterance(j - 1)) return run;
    const closes = !hasVerbBeforeMark(items, run.to) && items[run.to]?.kind !== 'that';
    return closes && this.clauseLeft(j) && (!cue.thing || subjectBefore(items, i, this.used) === null) ? run : null;
  }

  private addLeft(i: number, run: Run, cue: Cue, rule: string, edge = Math.min(run.from, i)) {
    const { items } = this;
    const item = items[i]!;
    const past = cue.told ? Math.max(run.to, afterPerson(items, i + 1)) : Math.max(run.to, i + 1);
    const left = this.leftContent(edge);
    if (!left) return;
    const content = [left.span];
    const right = this.rightContent(past, left.quoted, rule === 'inverted' && this.clauseLeft(edge));
    if (right) content.push(right);
    this.dropInside(left.span);
    this.add({
      source: this.runSpan(run),
      cue: [item.start, item.end],
      content,
      stance: cue.stance,
      rule: left.quoted ? `quotation-${rule}` : rule,
      sureness: left.quoted || cue.core ? 'sure' : 'likely',
      shares: null,
    });
    this.used = past;
  }

  /** The words before the source at `edge`: the quotation that ends there, or all of the sentence so far. */
  private leftContent(edge: number): { span: Span; quoted: boolean } | null {
    const { items } = this;
    let last = edge - 1;
    while (last >= this.used && (items[last]!.lower === ',' || items[last]!.lower === '—')) last--;
    if (last < this.used) return null;
    let first = last;
    const quoted = items[last]!.kind === 'quotation' && this.isUtterance(last);
    if (quoted) {
      // Quotations run on: “…” “…,” she said.
      while (first - 1 >= this.used && items[first - 1]!.kind === 'quotation') first--;
      const before = items[first - 1];
      const opening = /^.\p{Lu}|^..\p{Lu}/u.test(this.text.slice(items[first]!.start, items[first]!.start + 3));
      if (first - 1 < this.used || !before || before.lower === ':' || (before.lower === ',' && opening))
        return { span: this.span(first, last + 1), quoted: true };
    }
    first = this.used;
    while (first < last && /^[,;:—.]$/.test(items[first]!.lower)) first++;
    return { span: this.span(first, last + 1), quoted: false };
  }

  /** What goes on after "…, she said, …": a quotation, or the rest of an indirect sentence. */
  private rightContent(past: number, quoted: boolean, ends = false): Span | null {
    const { items } = this;
    for (let k = past; k < Math.min(items.length, past + 16); k++) {
      const item = items[k]!;
      if (item.kind === 'quotation') {
        if (!item.spoken || !/^[,.—:]$/.test(items[k - 1]!.lower)) return null;
        let to = k + 1;
        while (items[to]?.kind === 'quotation') to++;
        this.used = to;
        return this.span(k, to);
      }
      if (isFiniteVerb(item) && cueOf(verbOf(item.lower)?.lemma ?? '')) return null;
      if ((item.kind === 'ing' && items[k - 1]?.lower === ',') || item.kind === 'wh') return null;
      if (item.lower === ':' || item.lower === ';') return null;
      if (!quoted && item.lower === ',' && k === past) {
        if (ends && items[k + 1]?.kind !== 'quotation') return null;
        if (items[k + 1]?.kind === 'quotation') continue;
        const next = items[k + 1];
        if (!next || next.kind === 'wh' || next.kind === 'ing' || next.kind === 'subordinator') return null;
        const end = endOfContent(this.text, items, { at: k + 1, sort: 'clause' }, false, 'past');
        return end > k + 1 ? this.span(k + 1, end) : null;
      }
      if (!quoted) return null;
    }
    return null;
  }

  private atAccording(i: number) {
    const { items } = this;
    const run = nounPhraseAfter(items, i + 2, true);
    if (!run) return;
    const cue: Span = [items[i]!.start, items[i + 1]!.end];
    const leads = items
      .slice(this.used, i)
      .every((item) => item.kind === 'conjunction' || item.kind === 'adverb' || item.lower === ',');
    if (leads) {
      let at = run.to;
      while (at < items.length && items[at]!.lower !== ',') at++;
      if (at >= items.length - 1) return;
      const end = endOfContent(this.text, items, { at: at + 1, sort: 'clause' }, false, 'past');
      if (end <= at + 1) return;
      this.add({
        source: this.span(run.from, at),
        cue,
        content: [this.span(at + 1, end)],
        stance: 'says',
        rule: 'according-to-first',
        sureness: 'sure',
        shares: null,
      });
      return;
    }
    const left = this.leftContent(i);
    if (!left) return;
    const content = [left.span];
    const right = this.rightContent(run.to, left.quoted);
    if (right) content.push(right);
    this.add({
      source: this.runSpan(run),
      cue,
      content,
      stance: 'says',
      rule: 'according-to',
      sureness: 'sure',
      shares: null,
    });
    this.used = run.to;
  }

  /** "His answer: “…”", "Mayor: we were not told" in a headline. */
  private atColon(i: number) {
    const { items } = this;
    const next = items[i + 1];
    if (!next || this.found.some((other) => other.content.some(([, end]) => end > next.start))) return;
    const quoted = next.kind === 'quotation' && this.isUtterance(i + 1);
    const label = this.isLabel(i);
    if (!quoted && !label) return;
    const run = label ? { from: 0, to: i } : (this.lineRun(i) ?? nounPhraseBefore(items, i - 1, 0));
    const end = endOfContent(this.text, items, { at: i + 1, sort: 'quotation' }, false, 'past');
    this.found.push({
      source: run ? this.runSpan(run) : null,
      cue: [items[i]!.start, items[i]!.end],
      content: [this.span(i + 1, end)],
      stance: 'says',
      rule: label && !this.headline ? 'label' : 'colon',
      sureness: label ? 'likely' : 'doubtful',
      shares: null,
    });
  }

  /** A name that alone goes before the colon: in a headline, or as a speaker's label in a transcript. */
  private isLabel(colon: number): boolean {
    if (colon < 1 || colon > MAX_LABEL_ITEMS) return false;
    const named = this.items.slice(0, colon).every((item) => item.kind === 'name' || item.kind === 'aside');
    return named && (this.headline || (this.labels.get(this.items[0]!.lower) ?? 0) > 1);
  }

  /** "“…” — Ngozi Okafor": the source stands alone after a dash. */
  private atDash() {
    const { items } = this;
    const [first, dash] = items;
    if (first?.kind !== 'quotation' || !first.spoken || dash?.lower !== '—') return;
    const run = nounPhraseAfter(items, 2);
    const rest = run && items[run.to];
    if (!run || (rest && rest.kind !== 'mark' && rest.kind !== 'aside') || items[run.from]!.kind !== 'name') return;
    this.add({
      source: this.runSpan(run),
      cue: null,
      content: [[first.start, first.end]],
      stance: 'says',
      rule: 'quotation-dash-source',
      sureness: 'likely',
      shares: null,
    });
  }

  /** "his claim that …" */
  private atNoun(i: number) {
    const { items } = this;
    const item = items[i]!;
    const beginning = { at: i + 2, sort: 'that' } as const;
    if (!items[i + 2] || this.insideContent(item.start)) return;
    const end = endOfContent(this.text, items, beginning, true, 'past');
    if (end <= i + 3) return;
    let run: Run | null = null;
    const owner = items[i - 1];
    for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
      if (items[k]!.kind === 'possessive') run = { from: k, to: k + 1 };
      else if (/['’]s?$/.test(items[k]!.lower)) run = nounPhraseBefore(items, k, this.used);
      if (run || !/^(?:adjective|noun|past|name|adverb)$/.test(items[k]!.kind)) break;
    }
    if (!run && owner?.kind === 'determiner') return;
    this.add({
      source: run ? this.runSpan(run) : null,
      cue: [item.start, item.end],
      content: [this.span(i + 2, end)],
      stance: CUE_NOUNS[item.lower] as Stance,
      rule: 'noun-that',
      sureness: run ? 'likely' : 'doubtful',
      shares: null,
    });
  }

  /** "Staff were told that …": the words are there, the speaker is not. */
  private atPassive(i: number, cue: Cue) {
    const { items } = this;
    if (items[i + 1]?.kind === 'that' && cue.that && items[i + 2]) {
      const end = endOfContent(this.text, items, { at: i + 2, sort: 'that' }, false, 'past');
      if (end > i + 3) this.addPassive(i, cue, null, this.span(i + 2, end), 'passive-that');
      return;
    }
  }

  private addPassive(i: number, cue: Cue, source: Span | null, content: Span, rule: string) {
    const item = this.items[i]!;
    this.add({
      source,
      cue: [item.start, item.end],
      content: [content],
      stance: cue.stance,
      rule,
      sureness: 'doubtful',
      shares: null,
    });
  }

  /** What is attributed inside another's words is part of those words. */
  private add(found: Found) {
    if (found.cue && this.insideContent(found.cue[0])) return;
    if (found.content.every(([start, end]) => end > start)) this.found.push(found);
  }

  /** What was found inside words that turn out to be somebody's goes with them. */
  private dropInside([from, to]: Span) {
    for (let k = this.found.length - 1; k >= 0; k--) {
      const { cue } = this.found[k]!;
      if (cue && cue[0] >= from && cue[1] <= to) this.found.splice(k, 1);
    }
  }

  private insideContent(offset: number): boolean {
    return this.found.some((other) => other.content.some(([start, end]) => start <= offset && offset < end));
  }

  /** A plain verb after "to" or a modal in a question is not yet said. */
  private notAsserted(i: number): boolean {
    let j = i - 1;
    while (j >= 0 && this.items[j]!.kind === 'adverb') j--;
    const before = this.items[j];
    if (before?.kind === 'to') return this.governor(j) === null;
    return /^(?:can|can't|cannot|could|may|might|should|must)$/.test(before?.lower ?? '');
  }

  /** The verb before "to" that says the speaking was done ("went on to say", "continued to insist"), else null. */
  private governor(to: number): number | null {
    const k = this.items[to - 1]?.lower === 'on' ? to - 2 : to - 1;
    const verb = this.items[k] && /^(?:verb|past|ing)$/.test(this.items[k]!.kind) ? verbOf(this.items[k]!.lower) : null;
    return verb && /^(?:continue|go|proceed|begin|come)$/.test(verb.lemma) ? k : null;
  }

  private isPassive(i: number): boolean {
    if (this.items[i]!.kind !== 'past') return false;
    let j = i - 1;
    while (j >= 0 && (this.items[j]!.kind === 'adverb' || this.items[j]!.kind === 'not')) j--;
    return this.items[j]?.kind === 'be';
  }

  private isProgressive(i: number): boolean {
    let j = i - 1;
    while (j >= 0 && (this.items[j]!.kind === 'adverb' || this.items[j]!.kind === 'not')) j--;
    return this.items[j]?.kind === 'be' || /'(?:s|re|m)$/.test(this.items[j]?.lower ?? '');
  }

  /** A cue inside a clause that goes before the main one: "When she said …,", "who says …,". */
  private isFronted(i: number, run: Run | null): boolean {
    const from = run?.from ?? i;
    if (run && this.items[run.from]!.kind === 'wh') return true;
    if (/^(?:wh|that)$/.test(this.items[from - 1]?.kind ?? '') && isFiniteVerb(this.items[i + 1] ?? this.items[i]!))
      return true;
    for (let k = from - 1; k >= Math.max(0, from - 3); k--) {
      const { kind, lower } = this.items[k]!;
      if (kind === 'subordinator' || lower === 'after' || lower === 'before' || lower === 'as')
        return k === 0 || this.items[k - 1]!.kind === 'conjunction' || this.items[k - 1]!.lower === ',';
    }
    return false;
  }

  /** "called him a liar", "called it “absurd”": two things are there, the named one and its name. */
  private names(from: number): boolean {
    for (let k = from; k < Math.min(this.items.length, from + 14); k++) {
      const { kind, lower } = this.items[k]!;
      if (kind === 'quotation') return true;
      if (
        k > from &&
        (kind === 'determiner' || kind === 'possessive') &&
        !/^(?:preposition|conjunction)$/.test(this.items[k - 1]!.kind)
      )
        return true;
      if (k > from && kind === 'adjective' && /^(?:pronoun|object|name|noun)$/.test(this.items[k - 1]!.kind))
        return true;
      if (lower === '.' || kind === 'wh' || isFiniteVerb(this.items[k]!)) return false;
    }
    return false;
  }

  /** Whether the cue with its source stands apart: "…, she said.", "The plan, she said, is dead." */
  private isParenthetical(i: number, run: Run, past = i + 1): boolean {
    const before = this.items[run.from - 1];
    if (!before || run.from <= this.used || this.items[run.from]!.kind === 'wh') return false;
    if (before.lower !== ',' && before.lower !== '—' && before.kind !== 'quotation') return false;
    return this.clauseLeft(run.from - 1) || this.items[past]?.lower === ',';
  }

  /** "…, he said, “…”": the words after are quoted, those before only lead to them. */
  private quotedAfter(i: number): boolean {
    const next = this.items[i + 2];
    return next?.kind === 'quotation' && (next.spoken || this.items[i + 3] === undefined);
  }

  /** "X happened, she said on Monday": a cue whose words all stand before it. */
  private standsApart(i: number, run: Run | null, cue: Cue): boolean {
    if (!run || !cue.that || cue.onlyThat || !this.isParenthetical(i, run)) return false;
    const next = this.items[i + 1];
    if (next?.lower === 'to' && cue.to) return false;
    if (!next || next.lower === '.' || next.lower === '—') return true;
    if (next.kind !== 'preposition' && next.kind !== 'adverb' && next.lower !== 'to' && !isDay(next)) return false;
    return this.clauseLeft(run.from - 1) && !this.leads();
  }

  /** "In 2010, the plan failed, she said": a clause of its own follows what leads in. */
  private clauseAfterComma(at: number): boolean {
    for (let k = at; k < Math.min(this.items.length, at + 12); k++)
      if (this.items[k]!.lower === ',') {
        const next = this.items.findIndex((item, index) => index > k && item.lower === ',');
        return next > 0 && beginsClause(this.items.slice(0, next), k + 1);
      }
    return false;
  }

  /** "Speaking on “The Hour,” she said that …": the quotation before is not what was said. */
  private onlyLeadsTo(i: number, run: Run, cue: Cue): boolean {
    if (this.items[this.used]?.kind === 'quotation' || !this.leads()) return false;
    const beginning = run.from > 1 ? beginningAfter(this.items, i, cue) : null;
    return beginning !== null;
  }

  /** Whether what stands at the line's head only leads to the clause: "After the vote, …", "Asked about it, …". */
  private leads(): boolean {
    let at = this.used;
    while (/^(?:conjunction|adverb)$/.test(this.items[at]?.kind ?? '') || this.items[at]?.lower === ',') at++;
    if (this.items[at]?.kind === 'preposition' && this.clauseAfterComma(at)) return false;
    return /^(?:subordinator|preposition|ing|past|to|wh)$/.test(this.items[at]?.kind ?? '');
  }

  private leftQuotation(edge: number): boolean {
    let j = edge - 1;
    while (j >= this.used && (this.items[j]!.lower === ',' || this.items[j]!.lower === '—')) j--;
    return (
      j >= this.used &&
      this.items[j]!.kind === 'quotation' &&
      this.isUtterance(j) &&
      (edge - j > 1 || /[,.!?…—–-]['’]?.?.$/.test(this.text.slice(this.items[j]!.end - 4, this.items[j]!.end)))
    );
  }

  private isUtterance(j: number): boolean {
    return isUtterance(this.items[j]!, this.items[j + 1]);
  }

  /** Whether a finite verb stands between what is spoken for and `to`. */
  private clauseLeft(to: number): boolean {
    for (let k = this.used; k < to; k++)
      if (isFiniteVerb(this.items[k]!) || this.items[k]!.kind === 'subject' || this.items[k]!.spoken) return true;
    return false;
  }

  private floorFor(i: number): number {
    return Math.min(this.used, i);
  }

  /** The attribution which ends where the cue at `i` goes on, or for a participle the last before it. */
  private sharedFor(i: number): Found | null {
    const participial = this.items[i]!.kind === 'ing';
    const cut = this.items[i]!.start;
    return (
      this.found.findLast(({ cue, content }) => {
        if (!cue || cue[1] > cut) return false;
        if (participial) return true;
        const end = Math.max(cue[1], ...content.map((span) => span[1]));
        return cut - end < MAX_SHARED_GAP;
      }) ?? null
    );
  }

  /** Subject of the line's first main verb. */
  private lineRun(limit: number): Run | null {
    for (let k = 0; k < limit; k++) {
      if (!isFiniteVerb(this.items[k]!)) continue;
      const run = subjectBefore(this.items, k, 0);
      if (run && run !== 'shared' && !/^(?:wh|that)$/.test(this.items[run.from]!.kind)) return run;
    }
    return null;
  }

  /** The subject a cue without one borrows: of the verb it is coordinated with, or of the line's first verb. */
  private borrowedSubject(i: number, participial: boolean): Span | null {
    const before = this.items[i - 1];
    if (participial && before?.kind === 'noun' && !DOCUMENTS.test(before.lower)) {
      const run = nounPhraseBefore(this.items, i - 1, this.used);
      return run && this.runSpan(run);
    }
    for (let k = i - 1; k >= 0 && !participial; k--) {
      if (!isFiniteVerb(this.items[k]!)) continue;
      const run = subjectBefore(this.items, k, 0);
      if (run && run !== 'shared') return this.runSpan(run);
    }
    const run = this.lineRun(i);
    return run && this.runSpan(run);
  }

  private runSpan(run: Run): Span {
    return this.span(run.from, run.to);
  }

  private span(from: number, to: number): Span {
    let end = to;
    while (end > from + 1 && /^[,;:—]$/.test(this.items[end - 1]!.lower)) end--;
    return [this.items[from]!.start, this.items[end - 1]!.end];
  }
}
