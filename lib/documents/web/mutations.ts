import { localNameOf, parentNodeOf } from '@/lib/dom/strangers';
import { isElement, isSilent, isText } from './element-kinds';

/** What a change of the page means for its text: surely another one, maybe another one, or nothing. */
export type Effect = 'yes' | 'maybe' | 'no';

/** Attributes that show or hide text, by themselves or by what style sheets say. */
const telling = new Set(['class', 'hidden', 'open', 'slot', 'inert', 'dir', 'lang', 'popover']);

/** Those by which pages write down in what state a part of them is, for style sheets and for screen readers. */
const states = /^data-|^aria-(?:busy|checked|current|disabled|expanded|hidden|invalid|modal|pressed|selected|sort)$/;

/** Those that say something of style sheets alone; a disabled button says the same as one that is not. */
const sheetAttributes = new Set(['media', 'disabled']);

export function effectOf(record: MutationRecord, host: Element | null): Effect {
  if (record.target === host) {
    return 'no';
  }
  if (record.type === 'attributes') {
    return effectOfAttribute(record.attributeName ?? '', record.target);
  }
  if (record.type === 'characterData') {
    return isText(record.target) ? effectWithin(parentNodeOf(record.target)) : 'no';
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

function effectOfAttribute(name: string, target: Node): Effect {
  const mayTell =
    telling.has(name) ||
    states.test(name) ||
    (sheetAttributes.has(name) && isSheet(target)) ||
    (name !== 'style' && isCustom(target));
  // Inline styles are left to a closer look: animations write them all the time.
  return mayTell ? 'maybe' : 'no';
}

function effectOfNode(node: Node, parent: Node, host: Element | null): Effect {
  if (node === host) {
    return 'no';
  }
  const within = effectWithin(parent);
  if (within !== 'yes') {
    return within;
  }
  if (isElement(node)) {
    return isSheet(node) ? 'maybe' : isSilent(node) ? 'no' : 'yes';
  }
  return isText(node) ? 'yes' : 'no';
}

/** What text that comes or goes in this node means. A style sheet can show or hide anything; scripts and the like change nothing. */
function effectWithin(parent: Node | null): Effect {
  if (!parent || !isElement(parent)) {
    return 'yes';
  }
  return isSheet(parent) ? 'maybe' : isSilent(parent) ? 'no' : 'yes';
}

/** Attributes of these are their own, and what shows them is in their shadow roots. */
const isCustom = (node: Node): boolean => isElement(node) && localNameOf(node).includes('-');

const isSheet = (node: Node): boolean => isElement(node) && ['style', 'link'].includes(localNameOf(node));
