/** The rules that draw highlights. The shape carries the kind as well as the colour; both hold under every colour-vision deficiency. */
import type { HighlightKind, HighlightStyle } from '../highlight-plan.ts';
import type { Theme } from './theme.ts';

/** Names in `CSS.highlights`; `shown` is the finding that the reader is being led to. */
export type Names = Record<HighlightKind | 'shown', string>;

/** A part of the page with a background of its own. */
export interface Place {
  selector: string;
  theme: Theme;
}

/** What the rules of one page depend on. */
export interface PageColours {
  theme: Theme;
  /** Empty where the whole article stands on one kind of ground. */
  places: Place[];
  /** The elements that have the rules, for all that stands in them to inherit (see scope.ts); empty for every element by itself. */
  scope: string;
}

interface Colours {
  line: string;
  tint: string;
  text: string;
}

const COLOURS: Record<Theme, Record<HighlightKind, Colours>> = {
  light: {
    caveat: { line: '#a63a00', tint: '#ffe3cc', text: '#1a1a1a' },
    speaker: { line: '#0068b5', tint: '#dcecf9', text: '#1a1a1a' },
    figure: { line: '#2b2b2b', tint: '#e8e8e8', text: '#1a1a1a' },
  },
  dark: {
    caveat: { line: '#ff9a3c', tint: '#5a2d00', text: '#f2f2f2' },
    speaker: { line: '#62b5f0', tint: '#12344f', text: '#f2f2f2' },
    figure: { line: '#f2f2f2', tint: '#4a4a4a', text: '#f2f2f2' },
  },
};
const SHAPES: Record<HighlightKind, { line: string; normal: string; strong: string }> = {
  caveat: { line: 'wavy', normal: '1.5px', strong: '3px' },
  speaker: { line: 'solid', normal: '2px', strong: '3px' },
  figure: { line: 'dotted', normal: '3px', strong: '4px' },
};
/** Ink on its opposite: no colour of the page's, and none with a meaning. */
const SHOWN: Record<Theme, string> = {
  light: 'background-color:#1a1a1a;color:#fff',
  dark: 'background-color:#f2f2f2;color:#1a1a1a',
};
export const KINDS = ['caveat', 'speaker', 'figure'] as const satisfies readonly HighlightKind[];

/** All rules for one page: `theme` for most of it, `places` where the background is another. On paper the background is white. */
export function rulesOf(names: Names, style: HighlightStyle, { theme, places, scope }: PageColours): string {
  const onScreen = `@media screen{${drawnRules(names, style, theme, places, scope)}}`;
  return style.print ? `${onScreen}@media print{${drawnRules(names, style, 'light', [], scope)}}` : onScreen;
}

function drawnRules(
  names: Names,
  style: HighlightStyle,
  theme: Theme,
  places: readonly Place[],
  scope: string,
): string {
  const inLinks = `${scope} :any-link`;
  const own = (pseudo: string) => scope + pseudo;
  const colours = [
    ...coloursAt(own, theme, names, style),
    ...places.flatMap((place) =>
      coloursAt((pseudo) => `${place.selector}${pseudo},${place.selector} *${pseudo}`, place.theme, names, style),
    ),
  ];
  return [
    ...KINDS.map((kind) => `${own(pseudoOf(names[kind]))}{${shapeOf(kind, style)}}`),
    // Over a link, whose own line is solid, the speaker's is double.
    `${inLinks}${pseudoOf(names.speaker)},${inLinks} *${pseudoOf(names.speaker)}{text-decoration-style:double}`,
    `@media not (forced-colors:active){${colours.join('')}}`,
    `@media (forced-colors:active){${systemColours(own, names, style)}}`,
  ].join('');
}

const pseudoOf = (name: string) => `::highlight(${name})`;

function shapeOf(kind: HighlightKind, { strength }: HighlightStyle): string {
  const { line, normal, strong } = SHAPES[kind];
  return [
    'text-decoration-line:underline',
    `text-decoration-style:${line}`,
    `text-decoration-thickness:${strength === 'strong' ? strong : normal}`,
    'text-underline-offset:0.15em',
    'text-decoration-skip-ink:none',
  ].join(';');
}

function coloursAt(at: (pseudo: string) => string, theme: Theme, names: Names, style: HighlightStyle): string[] {
  const kinds = KINDS.map((kind) => {
    const { line, tint, text } = COLOURS[theme][kind];
    const tinted = style.strength === 'strong' || (style.strength === 'normal' && kind === 'caveat');
    return `${at(pseudoOf(names[kind]))}{text-decoration-color:${line}${tinted ? `;background-color:${tint};color:${text}` : ''}}`;
  });
  return [...kinds, `${at(pseudoOf(names.shown))}{${SHOWN[theme]}}`];
}

/** In forced colours the shapes alone tell the kinds apart. */
function systemColours(at: (pseudo: string) => string, names: Names, { strength }: HighlightStyle): string {
  const kinds = KINDS.map((kind) => {
    const tinted = strength !== 'underline' && kind === 'caveat';
    return `${at(pseudoOf(names[kind]))}{text-decoration-color:${tinted ? 'MarkText;background-color:Mark;color:MarkText' : 'CanvasText'}}`;
  });
  return [...kinds, `${at(pseudoOf(names.shown))}{background-color:Highlight;color:HighlightText}`].join('');
}
