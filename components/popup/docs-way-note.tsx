import { i18n } from '#i18n';
import type { DocsWay } from './popup-model';

/** Says in plain words what does not work as well as it could in this document; nothing where all does. */
export function DocsWayNote({ way }: { way: DocsWay }) {
  const sentences = [textSentence(way.text), selectionSentence(way.selection), paintingSentence(way)];
  return sentences.map((sentence) => sentence !== null && <p class="small quiet">{sentence}</p>);
}

function textSentence(text: DocsWay['text']): string | null {
  if (text === 'api') return null;
  return i18n.t(`popup.docsWay.${text ?? 'reading'}`);
}

function selectionSentence(selection: DocsWay['selection']): string | null {
  if (selection === 'rectangles') return i18n.t('popup.docsWay.onScreen');
  return selection === 'none' ? i18n.t('popup.docsWay.paste') : null;
}

/** Until it is read, nothing can be painted anyway. */
function paintingSentence({ paintable, text }: DocsWay): string | null {
  return paintable || text === null ? null : i18n.t('popup.docsWay.unpainted');
}
