/** An element as a line of the outline in a report names it. */
export interface Element {
  name: string;
  id: string;
  classes: string[];
  attributes: string[];
  /** `in shadow: `, `in frame: `, or nothing. */
  place: string;
  parent: Element | null;
}

const line = /^( *)((?:in shadow|in frame|unreadable): )?([^\s#.]+)((?:[#.][^\s"=]*)*)(.*)$/;

/** The elements of an outline, in its order, each with the one that it is in. */
export function parseOutline(lines: readonly string[]): Element[] {
  const open: Element[] = [];
  const elements: Element[] = [];
  for (const each of lines) {
    const [, indent = '', place = '', name = '', called = '', rest = ''] = line.exec(each) ?? [];
    if (name === '' || each.startsWith('(')) continue;
    const depth = indent.length / 2;
    const element: Element = {
      ...{ name, place, parent: open[depth - 1] ?? null },
      id: /#([^.#]*)/.exec(called)?.[1] ?? '',
      classes: [...called.matchAll(/\.([^.#]+)/g)].map(([, one = '']) => one),
      attributes: [...rest.matchAll(/ ([^\s="]+)="[^"]*"/g)].map(([, one = '']) => one),
    };
    open.length = depth;
    open[depth] = element;
    elements.push(element);
  }
  return elements;
}
