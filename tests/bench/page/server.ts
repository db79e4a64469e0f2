import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { projectRoot } from '../../e2e/driver/paths';
import { hypothesisService } from './hypothesis-service';
import type { Plan } from './plan';

const client = join(projectRoot, 'node_modules/hypothesis');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** Serves pages, scripts and plans from memory, and the Hypothesis client with a service that knows the latest plan. */
export interface BenchServer {
  origin: string;
  put(path: string, content: string): void;
  /** The plan for the pages that are opened next. */
  putPlan(plan: Plan): void;
  close(): Promise<void>;
}

export async function startServer(): Promise<BenchServer> {
  const contents = new Map<string, string>();
  let origin = '';
  let service = hypothesisService(origin, []);

  async function answer(address: URL): Promise<string | Buffer> {
    const { pathname } = address;
    const known = contents.get(pathname);
    if (known !== undefined) return known;
    if (pathname.startsWith('/hypothesis/build/')) {
      return readFile(join(client, normalize(pathname.replace('/hypothesis', ''))));
    }
    const answered = pathname.startsWith('/hypothesis/api') ? service(address) : undefined;
    if (answered === undefined) throw new Error(`nothing at ${pathname}`);
    return JSON.stringify(answered);
  }

  const server = createServer(async (request, response) => {
    const address = new URL(request.url ?? '/', origin);
    try {
      const body = await answer(address);
      response.writeHead(200, { 'content-type': types[extname(address.pathname)] ?? 'application/json' });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('not here');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  contents.set('/hypothesis/app.html', sidebar(origin));

  return {
    origin,
    put: (path, content) => void contents.set(path, content),
    putPlan(plan) {
      contents.set('/plans/latest', JSON.stringify(plan));
      service = hypothesisService(origin, plan.passages);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function sidebar(origin: string): string {
  const settings = {
    apiUrl: `${origin}/hypothesis/api/`,
    assetRoot: `${origin}/hypothesis/`,
    authDomain: 'localhost',
    oauthClientId: 'bench',
  };
  return `<!doctype html><html><head><meta charset="utf-8"></head><body><hypothesis-app></hypothesis-app>
    <script type="application/json" class="js-hypothesis-config">${JSON.stringify(settings)}</script>
    <script src="/hypothesis/build/boot.js"></script></body></html>`;
}
