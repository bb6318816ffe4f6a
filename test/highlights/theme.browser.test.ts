import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeBeside } from '../../lib/highlights/note-place.ts';
import { colourOf } from '../../lib/highlights/theme.ts';

test.each([
  ['white', 1, 1],
  ['black', 0, 1],
  ['transparent', 0, 0],
  ['rgb(255 255 255 / 40%)', 1, 0.4],
  ['rgb(118, 118, 118)', 0.18, 1],
  ['oklch(0.5663 0 0)', 0.18, 1],
  ['oklab(0.5663 0 0 / 0.7)', 0.18, 0.7],
  ['lab(49.5 0 0)', 0.18, 1],
  ['lch(49.5 0 0)', 0.18, 1],
  ['color(srgb 0.463 0.463 0.463 / 0.5)', 0.18, 0.5],
  ['color(display-p3 0 0 0)', 0, 1],
  ['color-mix(in srgb, white, black)', 0.21, 1],
  ['hsl(0 0% 100%)', 1, 1],
])('%s as the browser computes it has its luminance and opacity', (css, luminance, alpha) => {
  const probe = document.createElement('i');
  probe.style.backgroundColor = css;
  document.body.append(probe);
  const colour = colourOf(getComputedStyle(probe).backgroundColor);
  probe.remove();
  expect(colour?.luminance).toBeCloseTo(luminance, 1);
  expect(colour?.alpha).toBeCloseTo(alpha, 2);
});

test('what is no colour has none', () => {
  expect(colourOf('')).toBeNull();
  expect(colourOf('revert-layer')).toBeNull();
});

test('a note never lies on its words, wherever they stand and however small the window is', () => {
  const size = fc.integer({ min: 20, max: 2_000 });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2_000 }),
      size,
      size,
      size,
      size,
      (top, height, noteHeight, width, viewportHeight) => {
        fc.pre(top + height <= viewportHeight);
        const words = { left: 10, top, right: 200, bottom: top + height };
        const note = { width: Math.min(340, width - 16), height: noteHeight };
        const place = placeBeside(words, note, { width, height: viewportHeight });
        const bottom = place.top + Math.min(noteHeight, place.maxHeight);
        expect(place.top >= words.bottom || bottom <= words.top).toBe(true);
        expect(place.left).toBeGreaterThanOrEqual(8);
      },
    ),
    { numRuns: 500 },
  );
});
