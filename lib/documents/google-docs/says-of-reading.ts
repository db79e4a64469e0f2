import type { SaidOfReading } from '@/lib/documents/kind';
import type { MessageKey } from '@/lib/documents/message-key';
import type { ReadingReport } from '@/lib/documents/reading-report';

/** What does not work as well as it could in a document; nothing where all does. */
export function saysOfReading({ text, selection, paintable }: ReadingReport): SaidOfReading {
  const notes = [textNote(text), selectionNote(selection), paintable || text === null ? null : unpainted];
  return { notes: notes.filter((note) => note !== null), instead: null };
}

/** Until it is read, nothing can be painted anyway. */
const unpainted: MessageKey = 'popup.docsWay.unpainted';

function textNote(text: ReadingReport['text']): MessageKey | null {
  if (text === 'api') return null;
  return `popup.docsWay.${text ?? 'reading'}`;
}

function selectionNote(selection: ReadingReport['selection']): MessageKey | null {
  if (selection === 'rectangles') return 'popup.docsWay.onScreen';
  return selection === 'none' ? 'popup.docsWay.paste' : null;
}
