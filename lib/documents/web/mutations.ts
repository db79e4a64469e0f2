import { isElement, isSilent, isText } from './element-kinds';

/** What a change of the page means for its text: surely another one, maybe another one, or nothing. */
export type Effect = 'yes' | 'maybe' | 'no';

/** Attributes that can show or hide text. Of these, `style` is left to a closer look: animations write it all the time. */
export const watchedAttributes = ['class', 'style', 'hidden', 'open', 'slot'];

export function effectOf(record: MutationRecord, host: Element | null): Effect {
  if (record.target === host) {
    return 'no';
  }
  if (record.type === 'attributes') {
    return record.attributeName === 'style' ? 'no' : 'maybe';
  }
  if (record.type === 'characterData') {
    return isText(record.target) && !isInSilence(record.target) ? 'yes' : 'no';
  }
  return strongest(
    [...record.addedNodes, ...record.removedNodes].map((node) => effectOfNode(node, record.target, host)),
  );
}

export function strongest(effects: readonly Effect[]): Effect {
  if (effects.includes('yes')) {
    return 'yes';
  }
  return effects.includes('maybe') ? 'maybe' : 'no';
}

function effectOfNode(node: Node, parent: Node, host: Element | null): Effect {
  if (node === host || (isElement(parent) && isSilent(parent))) {
    return 'no';
  }
  if (isElement(node)) {
    // A style sheet can show or hide anything; scripts and the like change nothing by being there.
    const isStyle = node.localName === 'style' || node.localName === 'link';
    return isStyle ? 'maybe' : isSilent(node) ? 'no' : 'yes';
  }
  return isText(node) ? 'yes' : 'no';
}

const isInSilence = (node: Node): boolean => node.parentElement !== null && isSilent(node.parentElement);
