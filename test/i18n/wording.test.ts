/** The article is the subject of every sentence, and nothing in them judges it: words that would are refused, language by language. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../lib/interface-language.ts';
import { entriesOf, LANGUAGE_CODES } from './locales.ts';

/**
 * Verdicts, grades and loaded words for speaking. "Unverified claims" is a noun and fine, "he claims" is not. Word beginnings, so that
 * endings do not matter; Arabic words with the article and particles before them.
 */
const FORBIDDEN: Record<Language, RegExp> = {
  en: /\b(?:false|fake|mislead|debunk|reliab|unreliab|trust|bias|suspicious|warning|admits|insists|lies\b|liar|propagand|credib)|\b(?:he|she|it|who|they|speaker|article|caveat) claims?\b/i,
  es: /(?<!\p{L})(?:fals[oae]|bulo|engaños|desminti|fiable|fiabilidad|confiab|confianza|sesg|sospechos|advertencia|admite|insiste|asegura que|mentira|miente|propagand|creíble)/iu,
  fr: /(?<!\p{L})(?:faux|fausse|fallac|trompeu|fiable|fiabilité|confiance|biais|suspect|avertissement|admet|insiste|prétend|mensong|propagand|crédib)/iu,
  de: /(?<!\p{L})(?:falsch|fälsch|gefälscht|irreführ|widerleg|zuverlässig|unzuverlässig|vertrau|voreingenommen|verdächtig|warnung|gibt zu|beharrt|behaupte|lüge|lügt|propagand|glaubwürdig|unglaubwürdig)/iu,
  tr: /(?<!\p{L})(?:yanlış|sahte|yanıltıcı|çürüt|güvenilir|güvenilmez|taraflı|önyargı|şüpheli|uyarı|itiraf|ısrar|iddia ediyor|iddia etti|yalan(?!lama)|propagand|inandırıcı)/iu,
  ar: /(?<!\p{L})[وفبلك]?(?:ال)?(?:كاذب|كذب|زائف|مزي[ّ]?ف|مضلل|مضل[ّ]ل|تضليل|مفن[ّ]?د|موثوق|ثقة|متحيز|منحاز|مشبوه|مريب|تحذير|يزعم|زعم|مزعوم|يعترف|يصر[ّ]? على|دعاية|مصداقية)/u,
};

describe.each(LANGUAGE_CODES)('%s', (language) => {
  test('has no word that judges', () => {
    const judging = entriesOf(language).flatMap(({ key, forms }) =>
      Object.values(forms).flatMap((words) => (FORBIDDEN[language].test(words) ? [`${key}: ${words}`] : [])),
    );
    expect(judging).toEqual([]);
  });
});

describe('the list finds what it is for', () => {
  test.each([
    ['en', 'This figure is misleading.'],
    ['en', 'A reliable source'],
    ['en', 'The speaker claims it.'],
    ['es', 'Una cifra falsa'],
    ['es', 'El ministro admite la demora.'],
    ['fr', 'Une source peu fiable'],
    ['fr', 'Il prétend le contraire.'],
    ['de', 'Eine falsche Zahl'],
    ['de', 'Sie behauptet das.'],
    ['tr', 'Yanıltıcı bir rakam'],
    ['tr', 'Uyarı'],
    ['ar', 'رقم مضلل'],
    ['ar', 'المصدر الموثوق'],
  ] as const)('%s: %s', (language, words) => {
    expect(FORBIDDEN[language].test(words)).toBe(true);
  });

  test.each([
    ['en', 'Unverified claims'],
    ['en', 'It entrusts nothing'],
    ['tr', 'yalanlama geçmiyor'],
  ] as const)('and leaves the rest: %s: %s', (language, words) => {
    expect(FORBIDDEN[language].test(words)).toBe(false);
  });
});
