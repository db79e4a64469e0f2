import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** Where the browsers themselves go by their own accord, whatever extension is in them. */
const makers =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(org|com|net)|firefox\.com|detectportal\.firefox\.com)$/;

/** Hosts that a server of the tests stands in for, each with its port. */
export type StandIns = Readonly<Record<string, number>>;

/** A proxy that lets nothing through, but to stand-ins, and remembers what was asked for. */
export interface RequestWatch {
  port: number;
  strangeHosts(): string[];
  /** Forgets what was asked for, and lets other hosts be stood in for. */
  renew(standIns?: StandIns): void;
  close(): Promise<void>;
}

export async function startRequestWatch(standIns: StandIns = {}): Promise<RequestWatch> {
  let stoodIn = standIns;
  const hosts = new Set<string>();
  /** A server knows nothing of these any more, and yet waits for them. */
  const tunnels = new Set<Duplex>();
  const server = createServer((request, response) => {
    hosts.add(new URL(request.url ?? '/', 'http://unknown').hostname);
    response.writeHead(502);
    response.end();
  });
  server.on('connect', (request, socket) => {
    const host = (request.url ?? 'unknown').replace(/:\d+$/, '');
    const port = stoodIn[host];
    if (port === undefined) {
      hosts.add(host);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    tunnels.add(socket);
    const through = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      through.pipe(socket).pipe(through);
    });
    for (const end of [through, socket]) {
      end.on('error', () => {
        through.destroy();
        socket.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    strangeHosts: () => [...hosts].filter((host) => !makers.test(host)),
    renew: (others = {}) => {
      stoodIn = others;
      hosts.clear();
      // Kept alive, they would lead to who stood in before.
      for (const tunnel of tunnels) tunnel.destroy();
      tunnels.clear();
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        for (const tunnel of tunnels) tunnel.destroy();
        server.close(() => resolve());
      }),
  };
}
