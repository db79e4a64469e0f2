import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pageScript } from '../../stand-in/page-script.ts';
import { startStandIn } from '../../stand-in/server.ts';
import type { ReplicaDocument } from '../document.ts';
import { usual, type Variant } from '../variant.ts';
import { exportedMarkup, mobileMarkup } from './exports/markup.ts';
import { exportedText } from './exports/plain-text.ts';
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
    if (match?.[2] === 'export' || match?.[2] === 'mobilebasic') {
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

const signIn = '<html><body><form>Sign in to go on to Docs</form></body></html>';

function answerExport(
  response: ServerResponse,
  url: URL,
  { document, variant }: { document: ReplicaDocument; variant: Variant },
): void {
  const tabs = document.tabs.filter(({ id }) => variant.exportOfAllTabs || id === (url.searchParams.get('tab') ?? id));
  const given = { document, tabs, suggestions: variant.exportOfSuggestions };
  const how = variant.signedOut ? 'redirect' : variant.exportAs;
  if (how === 'hangs') return;
  if (how === 'offline') {
    response.destroy();
  } else if (how === 'login') {
    answer(response, 200, 'text/html; charset=utf-8', signIn);
  } else if (how === 'redirect') {
    response.writeHead(302, { location: 'https://accounts.google.com/v3/signin/identifier' });
    response.end();
  } else if (how === 'forbidden' || how === 'busy') {
    answer(response, how === 'busy' ? 429 : 403, 'text/html', 'no');
  } else if (url.pathname.endsWith('/mobilebasic')) {
    answer(response, 200, 'text/html; charset=utf-8', mobileMarkup(given));
  } else if (url.searchParams.get('format') === 'txt') {
    answer(response, 200, 'text/plain; charset=utf-8', how === 'empty' ? '\ufeff' : exportedText(given));
  } else if (how === 'onlyText') {
    answer(response, 500, 'text/html', 'no');
  } else {
    answer(response, 200, 'text/html; charset=utf-8', how === 'empty' ? '' : exportedMarkup(given));
  }
}
