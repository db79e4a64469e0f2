import type { Variant } from '../variant.ts';

export interface OwnInterface {
  getText(): string;
  getSelection(): { start: number; end: number }[];
  setSelection(start: number, end: number): void;
  getAnnotations(): object;
}

const nothing = `\u0003${'Nothing of this stands in the document at all. '.repeat(40)}\n`;

/** Ways in which the interface may be other than it is known. */
export function oddAnswer(api: Exclude<Variant['api'], 'works' | 'absent'>, own: () => OwnInterface): () => unknown {
  let calls = 0;
  const changed = (change: object) => () => Promise.resolve({ ...own(), ...change });
  const once = own().getText();
  switch (api) {
    case 'hangs':
      return () => new Promise(() => {});
    case 'throws':
      return () => {
        throw new Error('not now');
      };
    case 'rejects':
      return () => Promise.reject(new Error('not now'));
    case 'numbers':
      return changed({ getText: () => 7, getSelection: () => 'x', setSelection: 5 });
    case 'otherText':
      return changed({ getText: () => nothing });
    case 'hugeText':
      return changed({ getText: () => 'x'.repeat(50_000_000) });
    case 'wildSelection':
      return changed({ getSelection: () => [{ start: -5, end: 1e12 }, null, 'x', { start: Number.NaN }] });
    case 'noSelection':
      return () => Promise.resolve({ getText: own().getText, setSelection: own().setSelection });
    case 'reversedSelection':
      return changed({
        getSelection: () =>
          own()
            .getSelection()
            .map(({ start, end }) => ({ start: end, end: start })),
      });
    case 'anchorSelection':
      return changed({
        getSelection: () =>
          own()
            .getSelection()
            .map(({ start, end }) => ({ anchor: start, focus: end })),
      });
    case 'severalSelections':
      return changed({ getSelection: () => [...own().getSelection(), { start: 1, end: 3 }] });
    case 'slow':
      return () => new Promise((resolve) => setTimeout(() => resolve(own()), 1_000));
    case 'dies':
      return () => {
        calls += 1;
        return calls > 3 ? new Promise(() => {}) : Promise.resolve(own());
      };
    case 'frozenText':
      return changed({ getText: () => once });
    case 'promisedMembers':
      return changed({
        getText: () => Promise.resolve(own().getText()),
        getSelection: () => Promise.resolve(own().getSelection()),
      });
    case 'notPromised':
      return own;
    case 'memberThrows':
      return changed({
        getText: () => {
          throw new Error('not now');
        },
      });
    case 'emptyText':
      return changed({ getText: () => '\u0003\n' });
    case 'null':
      return () => Promise.resolve(null);
  }
}
