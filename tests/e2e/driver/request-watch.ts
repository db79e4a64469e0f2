import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where the browsers themselves go by their own accord, whatever extension is in them. */
const makers =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(org|com|net)|firefox\.com|detectportal\.firefox\.com)$/;

/** A proxy that lets nothing through and remembers what was asked for. */
export interface RequestWatch {
  port: number;
  strangeHosts(): string[];
  close(): Promise<void>;
}

export async function startRequestWatch(): Promise<RequestWatch> {
  const hosts = new Set<string>();
  const server = createServer((request, response) => {
    hosts.add(new URL(request.url ?? '/', 'http://unknown').hostname);
    response.writeHead(502);
    response.end();
  });
  server.on('connect', (request, socket) => {
    hosts.add((request.url ?? 'unknown').replace(/:\d+$/, ''));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    strangeHosts: () => [...hosts].filter((host) => !makers.test(host)),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
