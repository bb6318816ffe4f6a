import { expect, test } from 'vitest';
import { hostOf, webUrl } from '../../lib/export/web-url.ts';

test.each([
  ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
  ['HTTP://example.com', 'HTTP://example.com'],
  ['https://example.com/ä <b>"', 'https://example.com/%C3%A4%20%3Cb%3E%22'],
  ['https://example.com/\uD800', 'https://example.com/%EF%BF%BD'],
  [' https://example.com\n', 'https://example.com'],
])('%j is an address of the web', (url, out) => {
  expect(webUrl(url)).toBe(out);
});

test.each([
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'file:///etc/hosts',
  'blob:https://example.com/1',
  'https://',
  'https:example.com',
  'https:///x',
  '//example.com',
  `https://example.com/${'a'.repeat(9_000)}`,
  '',
  null,
])('%j is none', (url) => {
  expect(webUrl(url)).toBeNull();
});

test('a host is told without port, name and www', () => {
  expect(hostOf('https://me:pw@www.example.com:8080/a')).toBe('example.com');
  expect(hostOf('javascript:x')).toBeNull();
});
