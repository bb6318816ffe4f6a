/** Heaps as the browser's own tools see them: after a collection, and of workers too, where no script can ask. */
import type { CDPSession } from 'playwright-core';

/** Megabytes in use in a page, its content scripts included, after a collection. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

interface Answer {
  id: number;
  result: { usedSize?: number };
}

/** Megabytes in use in an extension's service worker after a collection, through the browser's debugging port. */
export async function workerHeapOf(port: number, extensionId: string): Promise<number> {
  const list = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as Record<string, string>[];
  const target = list.find(({ type, url }) => type === 'service_worker' && url?.includes(extensionId));
  if (!target?.webSocketDebuggerUrl) throw new Error('The worker does not run.');
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise((opened, failed) => {
    socket.onopen = opened;
    socket.onerror = failed;
  });
  const ask = (id: number, method: string) =>
    new Promise<Answer['result']>((answered) => {
      socket.onmessage = ({ data }) => {
        const answer = JSON.parse(String(data)) as Answer;
        if (answer.id === id) answered(answer.result);
      };
      socket.send(JSON.stringify({ id, method }));
    });
  await ask(1, 'HeapProfiler.collectGarbage');
  const { usedSize = Number.NaN } = await ask(2, 'Runtime.getHeapUsage');
  socket.close();
  return usedSize / 1e6;
}
