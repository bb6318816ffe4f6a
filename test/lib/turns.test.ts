import { expect, test } from 'vitest';
import { inTurn } from '../../lib/background/turns.ts';

const rest = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

test('of one tab, what comes later waits; other tabs do not', async () => {
  const log: string[] = [];
  const work = (name: string, ms: number) => async () => {
    log.push(`${name} begins`);
    await rest(ms);
    log.push(`${name} ends`);
  };
  await Promise.all([inTurn(1, work('a', 20)), inTurn(1, work('b', 0)), inTurn(2, work('c', 0))]);
  expect(log.filter((line) => !line.startsWith('c'))).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  expect(log.indexOf('c begins')).toBeLessThan(log.indexOf('a ends'));
});

test('what fails is told to who asked, and holds nobody up', async () => {
  const failing = inTurn(1, () => Promise.reject(new Error('full')));
  const next = inTurn(1, async () => 'done');
  await expect(failing).rejects.toThrow('full');
  expect(await next).toBe('done');
});
