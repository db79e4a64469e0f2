import { render } from 'preact';
import type { DocumentAdapter } from '@/lib/documents/document';
import type { Backend } from '@/lib/tagging/backend';
import { startTagging, type Tagging } from '@/lib/tagging/tagging';
import { undoByKey } from '@/lib/tagging/undo-by-key';
import type { Host } from './host';
import { makeOverlay } from './overlay';

/** Starts tagging in a document and shows what belongs to it, whatever kind of document that is. */
export function showOverlay(host: Host, adapter: DocumentAdapter, backend: Backend, until: AbortSignal): Tagging {
  const tagging = startTagging(adapter, backend, host.origin, until);
  const Overlay = makeOverlay(tagging, adapter, until);
  host.container.addEventListener('keydown', undoByKey(tagging), { signal: until });
  render(<Overlay />, host.container);
  until.addEventListener('abort', () => render(null, host.container), { once: true });
  return tagging;
}
