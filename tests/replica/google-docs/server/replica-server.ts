import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pageScript } from '../../stand-in/page-script.ts';
import { startStandIn } from '../../stand-in/server.ts';
import type { ReplicaDocument } from '../document.ts';
import { usual, type Variant } from '../variant.ts';
import { exportedMarkup, exportedText } from './exported.ts';
import { pageMarkup } from './page-markup.ts';

/** A server that stands in for docs.google.com. NOT Google Docs: a replica of what is known of it. */
export interface Replica {
  port: number;
  /** The address of a document from now on. Another of the same id replaces it. */
  add(document: ReplicaDocument, variant?: Partial<Variant>, tabId?: string): string;
  /** Paths that were asked for, with their queries. */
  requests(): string[];
  close(): Promise<void>;
}

export async function startReplica(): Promise<Replica> {
  const script = await pageScript(join(import.meta.dirname, '../page/main.ts'));
  const documents = new Map<string, { document: ReplicaDocument; variant: Variant }>();
  const requests: string[] = [];
  const server = await startStandIn((request, response) => {
    const url = new URL(request.url ?? '/', 'https://docs.google.com');
    requests.push(url.pathname + url.search);
    const match = /^\/document\/(?:u\/\d+\/)?d\/([\w-]+)(?:\/(\w+))?$/.exec(url.pathname);
    const isNew = url.pathname === '/document/create';
    const found = documents.get((isNew ? url.searchParams.get('id') : match?.[1]) ?? '');
    if (!found) {
      answer(response, 404, 'text/plain', 'not here');
      return;
    }
    if (match?.[2] === 'export') {
      answerExport(response, url, found);
      return;
    }
    const nonce = randomUUID();
    const tabId = url.searchParams.get('tab') ?? found.document.tabs[0]?.id ?? 't.0';
    response.setHeader('content-security-policy', `script-src 'nonce-${nonce}'; require-trusted-types-for 'script'`);
    answer(response, 200, 'text/html; charset=utf-8', pageMarkup(found.document, found.variant, tabId, script, nonce));
  });
  return {
    port: server.port,
    add(document, variant = {}, tabId = document.tabs[0]?.id ?? 't.0') {
      documents.set(document.id, { document, variant: { ...usual, ...variant } });
      return `https://docs.google.com/document/d/${document.id}/edit?tab=${tabId}`;
    },
    requests: () => requests,
    close: server.close,
  };
}

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

function answerExport(
  response: ServerResponse,
  url: URL,
  { document, variant }: { document: ReplicaDocument; variant: Variant },
): void {
  const tabs = document.tabs.filter(({ id }) => variant.exportOfAllTabs || id === (url.searchParams.get('tab') ?? id));
  const isText = url.searchParams.get('format') === 'txt';
  const statuses = { forbidden: 403, busy: 429 } as const;
  if (variant.exportAs === 'hangs') return;
  if (variant.exportAs === 'offline') {
    response.destroy();
  } else if (variant.exportAs === 'login') {
    answer(
      response,
      200,
      'text/html; charset=utf-8',
      '<html><body><form>Sign in to go on to Docs</form></body></html>',
    );
  } else if (variant.exportAs === 'forbidden' || variant.exportAs === 'busy') {
    answer(response, statuses[variant.exportAs], 'text/html', 'no');
  } else if (isText) {
    answer(response, 200, 'text/plain; charset=utf-8', exportedText(document, tabs));
  } else if (variant.exportAs === 'onlyText') {
    answer(response, 500, 'text/html', 'no');
  } else {
    answer(response, 200, 'text/html; charset=utf-8', exportedMarkup(document, tabs));
  }
}
