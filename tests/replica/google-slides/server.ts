import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pageScript } from '../stand-in/page-script.ts';
import { startStandIn } from '../stand-in/server.ts';
import { type DeckVariant, type ReplicaDeck, usualDeck } from './deck.ts';

/** A server that stands in for docs.google.com. NOT Google Slides: a replica of what is known of it. */
export interface SlidesReplica {
  port: number;
  /** The address of a presentation from now on. Another of the same id replaces it. */
  add(deck: ReplicaDeck, variant?: Partial<DeckVariant>): string;
  close(): Promise<void>;
}

export async function startSlidesReplica(): Promise<SlidesReplica> {
  const script = await pageScript(join(import.meta.dirname, 'page/main.ts'));
  const decks = new Map<string, { deck: ReplicaDeck; variant: DeckVariant }>();
  const server = await startStandIn((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://docs.google.com');
    const found = decks.get(/^\/presentation\/d\/([\w-]+)\/edit$/.exec(pathname)?.[1] ?? '');
    const nonce = randomUUID();
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': `script-src 'nonce-${nonce}'; require-trusted-types-for 'script'`,
    });
    // Other kinds of documents are there by their address alone.
    response.end(found ? markup(found, script, nonce) : '<!doctype html><title>Replica</title><p>A replica.</p>');
  });
  return {
    port: server.port,
    add(deck, variant = {}) {
      decks.set(deck.id, { deck, variant: { ...usualDeck, ...variant } });
      return `https://docs.google.com/presentation/d/${deck.id}/edit`;
    },
    close: server.close,
  };
}

function markup(given: { deck: ReplicaDeck; variant: DeckVariant }, script: string, nonce: string): string {
  const { title } = given.deck;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - Google Slides</title>
<style>
html,body{margin:0;height:100%;overflow:hidden;font-family:Arial,sans-serif}
#docs-chrome{height:60px;background:#edf2fa;display:flex;align-items:center;padding:0 12px}
.punch-filmstrip-scroll{position:absolute;top:60px;left:0;bottom:0;width:150px;overflow:auto}
#workspace{position:absolute;top:60px;left:150px;right:0;bottom:80px;overflow:auto;background:#f0f4f9}
#canvas-container{position:relative;width:max-content;margin:40px}
.canvas{border:1px solid rgb(196,199,197)}
.canvas svg{display:block;width:100%;height:100%}
.cover{position:absolute;inset:0}
#speakernotes{position:absolute;left:150px;right:0;bottom:0;height:80px;overflow:auto}
.docs-texteventtarget-iframe{position:fixed;left:-2000px;top:0;width:10px;height:10px;border:0}
</style></head><body>
<div id="docs-chrome"><input class="docs-title-input" aria-label="Rename" value="${title}"></div>
<div class="punch-filmstrip-scroll"></div>
<div id="workspace"><div id="canvas-container"><div class="canvas"></div></div></div>
<div id="speakernotes"></div>
<iframe class="docs-texteventtarget-iframe docs-offscreen-z-index"></iframe>
<script type="application/json" id="given">${JSON.stringify(given).replaceAll('<', '\\u003c')}</script>
<script nonce="${nonce}">${script}</script>
</body></html>`;
}
