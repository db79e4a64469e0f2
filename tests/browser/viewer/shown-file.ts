import 'pdfjs-dist/web/pdf_viewer.css';
import { vi } from 'vitest';
import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';
import { startSession, type ViewerSession } from '@/lib/viewer/session';

/** A viewer without a file, whose pages go into a part of the test's page. */
export function emptyViewer(onOpened: (opened: OpenedPdf, signal: AbortSignal) => void = () => {}) {
  const container = document.createElement('div');
  container.style.cssText = 'position: absolute; left: 0; top: 0; width: 700px; height: 500px; overflow: auto';
  container.innerHTML = '<div class="pdfViewer"></div>';
  document.body.append(container);
  const lives: AbortSignal[] = [];
  const session = startSession((opened, signal) => {
    lives.push(signal);
    onOpened(opened, signal);
  });
  session.attach(container);
  const close = async () => {
    session.state.opened.value?.viewer.cleanup();
    await session.state.opened.value?.document.loadingTask.destroy();
    container.remove();
    sessionStorage.clear();
  };
  return { session, container, lives, close };
}

export const sourceOf = (bytes: Blob, name = 'lesson.pdf') => ({ name, url: null, bytes });

/** The file that is open, once its first page is drawn with its text. */
export async function shown({ state }: ViewerSession): Promise<OpenedPdf> {
  await vi.waitFor(() => {
    if (!state.rendered.value || !document.querySelector('.textLayer .endOfContent')) throw new Error('not drawn yet');
  });
  const opened = state.opened.value;
  if (!opened) throw new Error('nothing open');
  return opened;
}
