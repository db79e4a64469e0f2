import {
  appendTo,
  inlineStyleOf,
  isConnected,
  newElement,
  newText,
  nodeTypeOf,
  pageOf,
  parentElementOf,
  walkIn,
} from '@/lib/dom/strangers';
import rules from './highlights.css?inline';

/** What is painted on some ranges. */
export interface Painting {
  names: readonly string[];
  ranges: readonly Range[];
}

interface Stretch {
  start: number;
  end: number;
  names: readonly string[];
}

/** XHTML pages make elements without a namespace, which have no style of their own. */

/**
 * Firefox prints a copy of the page, and forgets its highlights on the way. For the moment in which it copies, what is
 * painted stands in elements that look as the highlights do. Text that is being edited stays as it is: an editor would
 * take them for something written.
 *
 * @returns puts everything back as it was, the very same nodes
 */
export function putPrintedCopies(paintings: readonly Painting[]): () => void {
  const looks = looksByName();
  const puts: (() => void)[] = [];
  for (const [text, stretches] of stretchesByText(paintings)) {
    const around = parentElementOf(text);
    if (!around || around.isContentEditable) continue;
    const copy = copyOf(text, stretches, looks);
    const [first] = copy;
    text.replaceWith(...copy);
    puts.push(() => {
      if (!first || !isConnected(first)) return;
      first.before(text);
      for (const node of copy) node.remove();
    });
  }
  return () => {
    for (const put of puts) put();
  };
}

function stretchesByText(paintings: readonly Painting[]): Map<Text, Stretch[]> {
  const found = new Map<Text, Stretch[]>();
  for (const { names, ranges } of paintings) {
    for (const range of ranges) {
      for (const text of textsIn(range)) {
        const start = text === range.startContainer ? range.startOffset : 0;
        const end = text === range.endContainer ? range.endOffset : text.length;
        if (start < end) found.set(text, [...(found.get(text) ?? []), { start, end, names }]);
      }
    }
  }
  return found;
}

function* textsIn(range: Range): Generator<Text> {
  const around = range.commonAncestorContainer;
  const walk = walkIn(pageOf(around), around, NodeFilter.SHOW_TEXT);
  for (let node: Node | null = nodeTypeOf(around) === 3 ? around : walk.nextNode(); node; node = walk.nextNode()) {
    if (range.intersectsNode(node)) yield node as Text;
  }
}

/** The text in pieces, each in as many elements as there are names for it. */
function copyOf(text: Text, stretches: readonly Stretch[], looks: ReadonlyMap<string, string>): ChildNode[] {
  const page = pageOf(text);
  const cuts = [0, text.length, ...stretches.flatMap(({ start, end }) => [start, end])];
  const sorted = [...new Set(cuts)].sort((one, other) => one - other);
  return sorted.slice(1).map((end, at) => {
    const start = sorted[at] ?? 0;
    const names = stretches.filter((each) => each.start <= start && each.end >= end).flatMap((each) => each.names);
    let piece: ChildNode = newText(page, text.data.slice(start, end));
    for (const name of new Set(names)) {
      const around = newElement(page, 'span');
      inlineStyleOf(around).cssText =
        `all: unset; display: inline; print-color-adjust: exact; ${looks.get(name) ?? ''}`;
      appendTo(around, piece);
      piece = around;
    }
    return piece;
  });
}

/** How each highlight looks, as its style sheet says. */
function looksByName(): Map<string, string> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  const looks = new Map<string, string>();
  const read = (list: CSSRuleList) => {
    for (const rule of list) {
      if (!(rule instanceof CSSStyleRule)) continue;
      const { style } = rule;
      for (const [, name = ''] of rule.selectorText.matchAll(/::highlight\(([\w-]+)\)/g)) {
        looks.set(name, `${looks.get(name) ?? ''}${style.cssText}`);
      }
      read(rule.cssRules);
    }
  };
  read(sheet.cssRules);
  return looks;
}
