import { askBackground } from '../messages.ts';

/** Tells the background that a reading failed, without a word of the page. */
export async function reportFailure(readingId: string, error: unknown): Promise<void> {
  const name = error instanceof Error ? error.name : 'Error';
  // Lines of our own scripts only: the error's message, which stands there too, may hold words of the page.
  const lines = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  const stack = lines.filter((line) => /^(?:\s+at |[^@]*@).*-extension:\/\//.test(line));
  console.error('Caveat: the page could not be read.', error);
  await askBackground('readingFailed', {
    readingId,
    message: 'Something went wrong while reading.',
    details: [name, ...stack.slice(0, 8)].join('\n'),
  }).catch(ignoreEnd);
}

/** The background is gone when the extension was updated or switched off: the page's script ends by itself then. */
export function ignoreEnd(): void {}
