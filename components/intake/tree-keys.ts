import type { Tool } from './draft-tools';

type Keys = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

const moves: Readonly<Record<string, Tool>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' };
const plain: Readonly<Record<string, Tool>> = {
  Enter: 'rename',
  F2: 'rename',
  Delete: 'drop',
  Backspace: 'join',
  g: 'group',
};

/** What keys do to the lines that are selected; null where nothing. */
export function toolOfKeys({ key, altKey, ctrlKey, metaKey }: Keys): Tool | null {
  if (ctrlKey || metaKey) return null;
  return (altKey ? moves : plain)[key] ?? null;
}
