import { vi } from 'vitest';
import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';
import type { ViewerCommands } from '@/lib/viewer/commands';
import { newViewerState, type ViewerState } from '@/lib/viewer/viewer-state';

/** Commands that are noted and do nothing. */
export function notedCommands() {
  return {
    goTo: vi.fn(() => true),
    goToNumber: vi.fn(),
    nextPage: vi.fn(),
    previousPage: vi.fn(),
    zoomIn: vi.fn(),
    zoomOut: vi.fn(),
    zoomTo: vi.fn(),
    rotate: vi.fn(),
    openFind: vi.fn(),
    find: vi.fn(),
    highlightAllChanged: vi.fn(),
    closeFind: vi.fn(),
    outline: vi.fn(async () => []),
    follow: vi.fn(),
    thumbnails: vi.fn(() => null),
    print: vi.fn(),
    stopPrinting: vi.fn(),
    save: vi.fn(),
  } satisfies ViewerCommands;
}

/** A viewer in which a file is open; its pages are in an element that the keyboard can reach. */
export function reading(pages = 10): ViewerState & { container: HTMLElement } {
  const state = newViewerState();
  const container = document.createElement('div');
  container.tabIndex = 0;
  const source = { name: 'How shadows move.pdf', url: null, bytes: new Blob() };
  // Of the file itself, nothing else is looked at in views.
  state.opened.value = { source, container } as unknown as OpenedPdf;
  state.rendered.value = true;
  state.page.value = Math.min(3, pages);
  state.pages.value = pages;
  return { ...state, container };
}

export function press(target: EventTarget, key: string, held: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  target.dispatchEvent(event);
  return event;
}
