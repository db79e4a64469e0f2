import type { PrivateActs } from './private-view';
import { actInputs, type FromView } from './wire/from-view-schema';
import type { ActName } from './wire/messages';

export interface RemoteActs {
  acts: PrivateActs;
  /** The other side has answered the act of this number. */
  answered(id: number, value: unknown): void;
}

/** Acts that are done by the other side. */
export function remoteActs(post: (message: FromView) => void): RemoteActs {
  const waiting = new Map<number, (value: unknown) => void>();
  let last = 0;

  function send(name: ActName, given: readonly unknown[]): number {
    last += 1;
    post({ kind: 'act', id: last, name, given: [...given] });
    return last;
  }

  const names = Object.keys(actInputs) as ActName[];
  const plain = Object.fromEntries(
    names.map((name) => [name, (...given: unknown[]) => void send(name, taken(name, given))]),
  );
  return {
    acts: {
      // `actInputs` names every act.
      ...(plain as unknown as PrivateActs),
      writeReview: (...given) =>
        new Promise((resolve) => waiting.set(send('writeReview', given), (value) => resolve(value === true))),
    },
    answered: (id, value) => {
      waiting.get(id)?.(value);
      waiting.delete(id);
    },
  };
}

/** Handed to a button as it is, an act is given the press too, which nothing can carry to the other side. */
const taken = (name: ActName, given: readonly unknown[]) => given.slice(0, actInputs[name].items.length);
