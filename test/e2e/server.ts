import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageServer {
  origin: string;
  /** Every request the server got, in order. */
  requests: string[];
  /** Sets what a path gives; HTML unless the headers say otherwise. */
  set(path: string, body: string, headers?: Record<string, string>): void;
  close(): Promise<void>;
}

/** A server on loopback that gives the pages it is told to, and remembers what it was asked for. */
export async function servePages(pages: Record<string, string> = {}): Promise<PageServer> {
  const routes = new Map<string, { body: string; headers: Record<string, string> }>();
  const requests: string[] = [];
  const set: PageServer['set'] = (path, body, headers = {}) => void routes.set(path, { body, headers });
  for (const [path, body] of Object.entries(pages)) set(path, body);
  const server = createServer((request, response: ServerResponse) => {
    requests.push(`${request.method} ${request.url}`);
    const route = routes.get((request.url ?? '').split('?')[0] ?? '');
    response.writeHead(route ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...route?.headers });
    response.end(route?.body ?? '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    set,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** The demo's page: a war story written for the project. */
export const demoPage = () => readFileSync(new URL('../../demo/border-clash.html', import.meta.url), 'utf8');
