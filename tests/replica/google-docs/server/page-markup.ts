import type { ReplicaDocument } from '../document.ts';
import type { Variant } from '../variant.ts';
import { escaped } from './exports/escaped.ts';
import { chunksOf } from './operations.ts';

/** JSON that can't end the script it is in. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The page of a document in the editor, as Docs' own looks to an extension. */
export function pageMarkup(
  document: ReplicaDocument,
  variant: Variant,
  tabId: string,
  script: string,
  nonce: string,
): string {
  const operations = variant.modelChunks ? document.tabs.flatMap((tab) => chunksOf(document, tab)) : [];
  const chunks = operations.map((chunk, revision) => (variant.bareChunks ? chunk : { chunk, revision }));
  const modes = { edit: 'Editing mode', suggest: 'Suggesting mode', comment: 'Commenting mode', view: 'Viewing mode' };
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(document.title)} - Google Docs</title>
<style nonce="${nonce}">
html,body{margin:0;height:100%;overflow:hidden;font-family:Arial,sans-serif}
#docs-chrome{height:60px;background:#edf2fa;display:flex;gap:12px;align-items:center;padding:0 12px;box-sizing:border-box}
#docs-editor{position:absolute;top:60px;left:0;right:0;bottom:0;display:flex}
.docs-tabs{width:140px;background:#f8f9fa;padding:8px;box-sizing:border-box}
#kix-appview{flex:1;position:relative}
.kix-appview-editor{position:absolute;inset:0;overflow:auto;background:#f0f4f9}
.kix-rotatingtilemanager{position:relative}
.kix-canvas-tile-content{position:absolute;top:0;left:0}
canvas.kix-canvas-tile-content{position:relative}
.chapter-item-label-and-buttons-container-selected{background:#c2e7ff;border-radius:9px}
.chapter-label-content{padding:4px 8px}
.docs-texteventtarget-iframe{position:fixed;left:-2000px;top:0;width:10px;height:10px;border:0}
.kix-cursor{position:absolute;height:18px;pointer-events:none;z-index:100}
.kix-cursor-caret{height:100%;border-left:2px solid #000}
.kix-cursor-name{position:absolute;top:-14px;left:0;font-size:10px;background:#d0f;color:#fff;white-space:nowrap}
</style></head>
<body>
<div id="docs-chrome"><input class="docs-title-input" aria-label="Rename" value="${escaped(document.title)}">
<div id="docs-toolbar-mode-switcher" role="button" aria-label="${modes[variant.mode]}"></div>
<div role="button" aria-label="Document status: Saved to Drive."></div>
${variant.signedOut ? '<a class="gb_button" href="https://accounts.google.com/ServiceLogin">Sign in</a>' : ''}
<div id="insertCommentButton" role="button" aria-disabled="true">Comment</div></div>
<div id="docs-editor"><div class="docs-tabs">${document.tabs.map(({ id, title }) => `<div class="chapter-item" data-tab="${id}" role="treeitem"><div class="chapter-item-label-and-buttons-container${id === tabId ? ' chapter-item-label-and-buttons-container-selected' : ''}"><div class="chapter-label-content">${escaped(title)}</div></div></div>`).join('')}</div>
<div id="kix-appview"><div class="kix-appview-editor-container"><div class="kix-appview-editor"><div class="kix-rotatingtilemanager docs-ui-hit-region-surface"><div class="kix-rotatingtilemanager-content"><div class="kix-cursor"><div class="kix-cursor-caret" id="kix-current-user-cursor-caret"></div></div></div></div></div></div></div></div>
<iframe class="docs-texteventtarget-iframe docs-offscreen-z-index"></iframe>
<script nonce="${nonce}">window.__order=['page',String(window._docs_annotate_canvas_by_ext)];</script>
${chunks.map((chunk) => `<script nonce="${nonce}">DOCS_modelChunk = ${inScript(chunk)}; DOCS_modelChunkLoadStart = 1; DOCS_modelChunk = undefined;${variant.chunksRemoved ? 'document.currentScript.remove();' : ''}</script>`).join('\n')}
<script type="application/json" id="given" nonce="${nonce}">${inScript({ document, variant, tabId })}</script>
<script nonce="${nonce}">${script}</script>
</body></html>`;
}
