import { choosePassages } from '../choosing';
import { editLightly } from '../editing';
import type { PlannedPassage } from '../plan';
import { seededRandom } from '../random';
import { mapText } from './text-map';

const seed = 20_250;
const context = 32;

/** Chooses passages of this page, the same ones whenever it is asked. */
export function planPassages(most: number): PlannedPassage[] {
  const { nodes, text, offset } = mapText();
  const random = seededRandom(seed);
  const stretches = choosePassages(
    nodes.map(({ data }) => data),
    most,
    random,
  );
  return stretches.flatMap(({ text: at, from, to }) => {
    const node = nodes[at];
    const parent = node?.parentElement;
    if (!node || !parent) return [];
    const start = offset(node, from);
    const end = offset(node, to);
    const quote = text.slice(start, end);
    return [
      {
        node: at,
        from,
        to,
        start,
        end,
        quote,
        prefix: text.slice(Math.max(0, start - context), start),
        suffix: text.slice(end, end + context),
        path: pathOf(parent),
        offset: textBefore(node, parent) + from,
        edited: editLightly(quote, random),
      },
    ];
  });
}

function pathOf(element: Element): string {
  let path = '';
  for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) {
    const name = each.tagName;
    let position = 1;
    for (let before = each.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.tagName === name) position += 1;
    }
    path = `/${name.toLowerCase()}[${position}]${path}`;
  }
  return path;
}

function textBefore(node: Text, parent: Element): number {
  let length = 0;
  for (let before = node.previousSibling; before && before.parentNode === parent; before = before.previousSibling) {
    length += before.textContent?.length ?? 0;
  }
  return length;
}
