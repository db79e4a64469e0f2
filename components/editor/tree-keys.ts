/** What a key in the tree asks for: to go somewhere, or that something is done to what is chosen. */
export type TreeIntent =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'open'
  | 'close'
  | 'toggle'
  | 'moveUp'
  | 'moveDown'
  | 'indent'
  | 'outdent'
  | 'remove'
  | 'details';

const plain: Readonly<Record<string, TreeIntent>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  ArrowRight: 'open',
  ArrowLeft: 'close',
  Home: 'first',
  End: 'last',
  Delete: 'remove',
  Enter: 'details',
  F2: 'details',
};

const withAlt: Readonly<Record<string, TreeIntent>> = {
  ArrowUp: 'moveUp',
  ArrowDown: 'moveDown',
  ArrowRight: 'indent',
  ArrowLeft: 'outdent',
};

export function intentOf(event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>): TreeIntent | null {
  if (event.key === ' ') return 'toggle';
  if (event.ctrlKey || event.metaKey) return null;
  return (event.altKey ? withAlt : plain)[event.key] ?? null;
}
