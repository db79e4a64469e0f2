import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';
import { fixturePages, realLessons, strangePages } from './paths.ts';

/** The strictest policy that a page can have: nothing loads, no inline style, no script, no string made into markup. */
const strictPolicy = "default-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types";

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

const folders: Record<string, { folder: string; headers?: Record<string, string> }> = {
  pages: { folder: fixturePages },
  kept: { folder: fixturePages, headers: { 'cache-control': 'no-cache' } },
  strict: { folder: fixturePages, headers: { 'content-security-policy': strictPolicy } },
  lessons: { folder: realLessons },
  strange: { folder: strangePages },
};

/**
 * Pages for the tests, over http on localhost: `/pages/…` as they are, `/strict/…` the same pages under the strictest
 * content security policy, `/kept/…` such that browsers may keep them for going back, `/lessons/…` the real lessons, `/strange/…` pages of kinds on which
 * tools like this one fail,
 * `/files/…` what a test has made.
 */
export interface FixtureServer {
  address(path: string): string;
  /** From now on the page at this path is served changed, as if its author had edited it. */
  edit(path: string, change: (markup: string) => string): void;
  editNothing(): void;
  /** From now on these bytes are served at `/files/<name>`; says how often they were asked for. */
  serve(name: string, bytes: Uint8Array, headers?: Record<string, string>): { requests: () => number };
  close(): Promise<void>;
}

export async function startFixtureServer(): Promise<FixtureServer> {
  const files = new Map<string, { bytes: Uint8Array; headers: Record<string, string>; requests: number }>();
  const edits = new Map<string, (markup: string) => string>();

  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const [, place = '', ...rest] = path.split('/');
    const file = place === 'files' ? files.get(rest.join('/')) : undefined;
    if (file) {
      file.requests += 1;
      response.writeHead(200, { 'content-type': 'application/pdf', ...file.headers });
      response.end(file.bytes);
      return;
    }
    const found = folders[place];
    const type = types[extname(path)];
    try {
      if (!found || !type) throw new Error('not a fixture');
      const markup = await readFile(join(found.folder, basename(rest.join('/'))), 'utf8');
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...found.headers });
      response.end(edits.get(path)?.(markup) ?? markup);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('not here');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    address: (path) => `http://localhost:${port}${path}`,
    edit: (path, change) => void edits.set(path, change),
    editNothing: () => edits.clear(),
    serve(name, bytes, headers = {}) {
      const file = { bytes, headers, requests: 0 };
      files.set(name, file);
      return { requests: () => file.requests };
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
