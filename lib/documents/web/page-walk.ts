import { canHaveShadowRoot, shadowRootOf } from '@/lib/dom/shadow-roots';
import {
  firstChildOf,
  localNameOf,
  nextSiblingOf,
  parentNodeOf,
  rootElementOf,
  styleOf,
  viewOf,
} from '@/lib/dom/strangers';
import { isAlive } from '@/lib/highlights/alive';
import {
  flowsInLine,
  framedDocument,
  hasOwnBox,
  isDocument,
  isElement,
  isInPage,
  isSilent,
  isText,
} from './element-kinds';
import { isTakenOutOfLine } from './out-of-line';
import type { HiddenPart, Root } from './page-text';
import { Selectability, type Selecting } from './selectability';
import type { TextWriter } from './text-writer';
import { visuallyHidden } from './visually-hidden';
import type { WhiteSpace } from './white-space';

/** What applies to the children of a node while they are read. */
interface Level {
  node: Node;
  next: Node | null;
  /** What a slot shows instead of its own children. */
  assigned: Node[] | null;
  breaks: boolean;
  block: Element;
  whiteSpace: WhiteSpace;
  visible: boolean;
  selecting: Selecting;
}

export interface WalkOptions {
  /** Our own element in the page, which is no part of it. */
  host: () => Element | null;
  /** Whether text is read although style hides it. */
  readsHidden?: boolean;
}

/**
 * Reads a page, or one element of it, into a writer in the order in which it is shown: shadow roots in place of their
 * hosts' children, frames' documents in place of their frames. It keeps its own stack, so that it can stop at any node
 * and go on later, as long as it `isIntact`.
 */
export class PageWalk {
  readonly roots: Root[] = [];
  /** Elements without a shadow root that may be given one. */
  readonly bare: Element[] = [];
  /** What was passed over because style hides it. */
  readonly hidden: HiddenPart[] = [];
  readonly #writer: TextWriter;
  readonly #options: WalkOptions;
  readonly #levels: Level[] = [];
  readonly #selectability = new Selectability();

  constructor(from: Document | Element, writer: TextWriter, options: WalkOptions) {
    this.#writer = writer;
    this.#options = options;
    if (isDocument(from)) {
      this.#enterDocument(from);
    } else {
      this.#enter(from, { block: from, visible: true, selecting: 'free' });
    }
  }

  /** Whether the page has left the places alone where reading would go on. */
  get isIntact(): boolean {
    return this.#levels.every(
      ({ node, next, assigned }) =>
        isAlive(node) &&
        (isDocument(node) ? viewOf(node) !== null : isInPage(node)) &&
        (next === null || parentNodeOf(next) === node) &&
        (assigned === null || assigned.every(isInPage)),
    );
  }

  /** Reads one node. False when there is nothing left. */
  step(): boolean {
    const level = this.#levels.at(-1);
    if (!level) {
      return false;
    }
    const node = level.assigned ? (level.assigned.shift() ?? null) : level.next;
    if (!node) {
      this.#leave(level);
      return true;
    }
    if (!level.assigned) {
      level.next = nextSiblingOf(node);
    }
    if (isText(node)) {
      if (level.visible && level.selecting !== 'barred') {
        this.#writer.write(node, level.whiteSpace, level.block);
      }
    } else if (isElement(node)) {
      this.#enter(node, level);
    }
    return true;
  }

  #enter(element: Element, around: Pick<Level, 'block' | 'visible' | 'selecting'>): void {
    if (localNameOf(element) === 'br') {
      this.#writer.break();
      return;
    }
    const { host, readsHidden = false } = this.#options;
    if (isSilent(element) || element === host()) {
      return;
    }
    const style = styleOf(element);
    if (!style) {
      return;
    }
    const { display } = style;
    const visible = readsHidden || style.visibility === 'visible';
    if (around.visible && !readsHidden && (display === 'none' || !visible)) {
      this.hidden.push({ element, at: this.#writer.length });
    }
    const hiding = visuallyHidden(element, style);
    if (!readsHidden && (display === 'none' || hiding === 'yes')) {
      return;
    }
    const frame = framedDocument(element);
    const level: Level = {
      node: element,
      next: frame ? null : firstChildOf(element),
      assigned: null,
      breaks: frame !== null || !(flowsInLine(display) || hiding === 'drawn' || isTakenOutOfLine(element, style)),
      block: hasOwnBox(display) ? element : around.block,
      whiteSpace: style.whiteSpaceCollapse === 'collapse' ? 'collapse' : 'preserve',
      visible,
      // What stands for a drawn formula can't be selected itself (MathJax 3).
      selecting: hiding === 'drawn' ? 'ignored' : this.#selectability.within(element, style, around.selecting),
    };
    this.#push(level);
    const root = shadowRootOf(element);
    if (frame) {
      this.#enterDocument(frame);
    } else if (localNameOf(element) === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes();
      level.assigned = assigned.length > 0 ? assigned : null;
    } else if (root) {
      level.next = null;
      this.roots.push(root);
      this.#push({ ...level, node: root, next: firstChildOf(root), breaks: false });
    } else if (canHaveShadowRoot(element)) {
      this.bare.push(element);
    }
  }

  #enterDocument(page: Document): void {
    const top = rootElementOf(page);
    if (!top) {
      return;
    }
    this.roots.push(page);
    this.#push({
      node: page,
      next: firstChildOf(page),
      assigned: null,
      breaks: true,
      block: top,
      whiteSpace: 'collapse',
      visible: true,
      selecting: 'free',
    });
  }

  #push(level: Level): void {
    if (level.breaks) {
      this.#writer.break();
    }
    this.#writer.enter(level.node);
    this.#levels.push(level);
  }

  #leave(level: Level): void {
    this.#levels.pop();
    this.#writer.leave(level.node);
    if (level.breaks) {
      this.#writer.break();
    }
  }
}
