import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import { cueWords } from '../../lib/text/cue-words.ts';

/** The first statement's cue as it is shown. */
function shownIn(text: string): string | null | undefined {
  const { statements } = analyze(articleOfText(text));
  return statements[0] && cueWords(text, statements[0]);
}

describe('words that say something else without their verb have it before them', () => {
  test.each([
    ['Dr Imre Falk denies causing the fire by careless work.', 'denies'],
    ['Ms Orla Brandt denied that the dam had leaked.', 'denied'],
    ['The harbour board rejected the accusation.', 'rejected'],
    ['Ms Orla Brandt condemned the raid on the mill.', 'condemned'],
    ['Ms Orla Brandt accused the mill of hiding the figures.', 'accused'],
    ['The mill’s government has ruled out foreign involvement in the fire.', 'has ruled out'],
    ['Ms Orla Brandt called for an inquiry into the fire.', 'called for'],
    ['Ms Orla Brandt urged the council to close the bridge.', 'urged'],
    ['Ms Orla Brandt told the guards to leave the mill.', 'told'],
    ['Ms Orla Brandt claimed the bridge was sound.', 'claimed'],
    ['The bridge was sound, Ms Orla Brandt claimed.', 'claimed'],
  ])('%s', (text, cue) => {
    expect(shownIn(text)).toBe(cue);
  });
});

describe('words that are what was said stand alone', () => {
  test.each([
    'Ms Orla Brandt said the bridge was closed.',
    'Ms Orla Brandt has said that the bridge was closed.',
    '“The bridge is closed,” Ms Orla Brandt told reporters.',
    'According to Ms Orla Brandt, the bridge is closed.',
    'The bridge is closed, according to Ms Orla Brandt.',
  ])('%s', (text) => {
    expect(shownIn(text)).toBeNull();
  });
});
