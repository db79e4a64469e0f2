import { SaxesParser } from 'saxes';
import { UnreadableFile } from '@/lib/file-formats/unreadable';
import { Pacer } from '@/lib/model/pacer';
import { decoded } from './decoded';
import type { XmlElement } from './element';

const deepest = 200;
/** Elements and stretches of text. Together, and in one that is handed over: that many are held at a time. */
const mostNodes = 20_000_000;
const mostHeld = 3_000_000;
const mostAttributes = 1_000;

interface Growing extends XmlElement {
  children: (XmlElement | string)[];
}

/** Named for what says where something is wrong. */
export interface XmlPart {
  name: string;
  bytes: Uint8Array;
}

/**
 * The elements that are wanted by the local names that lead to them, each whole, in their order; what stands in none of
 * them is not kept. Knows no entities but the five that XML brings, and refuses a DOCTYPE.
 *
 * @throws UnreadableFile with line and column
 */
export async function* readElements(
  { name: part, bytes }: XmlPart,
  isWanted: (path: readonly string[]) => boolean,
  signal: AbortSignal,
): AsyncGenerator<XmlElement> {
  const parser = new SaxesParser();
  const path: string[] = [];
  const open: Growing[] = [];
  let done: XmlElement[] = [];
  let nodes = 0;
  let held = 0;

  const unreadable = (reason: 'damaged' | 'tooLarge') =>
    new UnreadableFile(reason, `${part}:${parser.line}:${parser.column + 1}`);
  const count = (): void => {
    nodes++;
    held++;
    if (nodes > mostNodes || held > mostHeld) throw unreadable('tooLarge');
  };
  const add = (child: XmlElement | string): void => {
    const parent = open.at(-1);
    if (!parent) return;
    count();
    parent.children.push(child);
  };

  parser.on('error', () => {
    throw unreadable('damaged');
  });
  parser.on('doctype', () => {
    throw unreadable('damaged');
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    path.push(name);
    if (path.length > deepest) throw unreadable('tooLarge');
    if (open.length === 0 && !isWanted(path)) return;
    const attributes = Object.entries(tag.attributes);
    if (attributes.length > mostAttributes) throw unreadable('tooLarge');
    const element = { name, attributes: byLocalName(attributes), children: [] };
    add(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    path.pop();
    const element = open.pop();
    if (!element || open.length > 0) return;
    held = 0;
    done.push(element);
  });

  const pacer = new Pacer();
  for (const text of piecesOf(bytes, unreadable)) {
    signal.throwIfAborted();
    if (text === null) parser.close();
    else parser.write(text);
    await pacer.turn();
    const whole = done;
    done = [];
    yield* whole;
  }
}

/** The only wanted element of a part: its root. */
export async function readRoot(part: XmlPart, signal: AbortSignal): Promise<XmlElement> {
  for await (const root of readElements(part, (path) => path.length === 1, signal)) return root;
  throw new UnreadableFile('damaged', part.name);
}

/** Its text, and null for the end. */
function* piecesOf(bytes: Uint8Array, unreadable: (reason: 'damaged') => Error): Generator<string | null> {
  const pieces = decoded(bytes);
  while (true) {
    let next: IteratorResult<string>;
    try {
      next = pieces.next();
    } catch {
      throw unreadable('damaged');
    }
    if (next.done) break;
    yield next.value;
  }
  yield null;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Of two that differ in their prefix only, the first is meant: it is the format's own. */
function byLocalName(attributes: readonly (readonly [string, string])[]): Map<string, string> {
  const named = new Map<string, string>();
  for (const [name, value] of attributes) {
    const local = localName(name);
    if (!named.has(local)) named.set(local, value);
  }
  return named;
}
