import { editBetween } from '@/lib/documents/google-docs/text/edit';
import { type Ask, answerName, askName, longestText, readyName } from './names';

/** What Docs offers where its text is annotated: undocumented, so nothing of it is believed. */
interface Annotated {
  getText?: () => unknown;
  getSelection?: () => unknown;
  setSelection?: (start: number, end: number) => unknown;
}

interface DocsWindow {
  _docs_annotate_canvas_by_ext?: unknown;
  _docs_annotate_getAnnotatedText?: unknown;
}

const view = window as unknown as DocsWindow;

/** How often it is looked whether the interface is there, and how long, in ms: Docs adds it some time after its start. */
const pause = 250;
const patience = 90_000;

/**
 * Asks Docs to put the places of its text into the page, and answers questions for its text. Runs in the page's own
 * world before the page's scripts do. It leaves a flag that another extension has set, and throws nothing into the page.
 */
export function startBridge(ownId: string): void {
  try {
    if (!view._docs_annotate_canvas_by_ext) view._docs_annotate_canvas_by_ext = ownId;
  } catch {
    // A page that forbids it is one without rectangles.
  }
  const reader = new TextReader();
  document.addEventListener(askName, (event) => {
    const ask = parsed((event as CustomEvent<unknown>).detail);
    if (ask) void answer(ask, reader).then((made) => say(answerName, JSON.stringify({ id: ask.id, ...made })));
  });
  announceInterface(performance.now() + patience);
}

function announceInterface(until: number): void {
  if (isThere()) say(readyName, '');
  else if (performance.now() < until) setTimeout(() => announceInterface(until), pause);
}

function isThere(): boolean {
  try {
    return typeof view._docs_annotate_getAnnotatedText === 'function';
  } catch {
    return false;
  }
}

async function answer(ask: Ask, reader: TextReader): Promise<object> {
  if (!isThere()) return { outcome: 'absent' };
  try {
    const give = view._docs_annotate_getAnnotatedText as () => unknown;
    const annotated = (await give.call(window)) as Annotated | null;
    if (!annotated || typeof annotated !== 'object') return { outcome: 'nonsense' };
    if (ask.call === 'read') return reader.read(annotated, ask.known);
    annotated.setSelection?.(ask.start, ask.end);
    return { outcome: 'served' };
  } catch {
    return { outcome: 'threw' };
  }
}

/** Gives the text in whole once, and afterwards only what has changed in it: long documents are typed in too. */
class TextReader {
  #text = '';
  #revision = 0;

  read(annotated: Annotated, known: number): object {
    const text: unknown = annotated.getText?.();
    if (typeof text !== 'string' || text.length > longestText) return { outcome: 'nonsense' };
    const selection = ranges(annotated);
    if (known > 0 && known === this.#revision && text === this.#text) {
      return { outcome: 'served', revision: known, selection };
    }
    const base = known > 0 && known === this.#revision ? this.#text : null;
    this.#text = text;
    this.#revision += 1;
    const { start, oldEnd, newEnd } = editBetween(base ?? '', text) ?? { start: 0, oldEnd: 0, newEnd: 0 };
    const change = { start, dropped: oldEnd - start, put: text.slice(start, newEnd) };
    return { outcome: 'served', revision: this.#revision, base: base === null ? 0 : known, change, selection };
  }
}

/** Null where the selection can't be told; numbers of any kind otherwise. */
function ranges(annotated: Annotated): unknown {
  try {
    const given: unknown = annotated.getSelection?.();
    if (!Array.isArray(given)) return null;
    return given.slice(0, 100).map((each: Record<string, unknown> | null) => ({
      start: each?.start ?? each?.anchor ?? each?.base,
      end: each?.end ?? each?.focus ?? each?.extent,
    }));
  } catch {
    return null;
  }
}

function say(name: string, detail: string): void {
  document.dispatchEvent(new CustomEvent(name, { detail }));
}

function parsed(detail: unknown): Ask | null {
  if (typeof detail !== 'string' || detail.length > 1_000) return null;
  try {
    const ask = JSON.parse(detail) as Ask | null;
    return ask && typeof ask.id === 'number' ? ask : null;
  } catch {
    return null;
  }
}
