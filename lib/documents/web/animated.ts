import { animationsAmong, rootOf } from '@/lib/dom/strangers';
import { isAlive } from '@/lib/highlights/alive';
import { isDocument, isShadowRoot } from './element-kinds';
import { frameOf } from './frames';
import type { Root } from './page-text';
import { parentOf } from './visible-area';

/** Whether an animation or transition is running on any of the elements, or on what is around them. */
export const isAnimatedAround = (elements: readonly Element[]): boolean =>
  animationsAround(elements).some(({ playState }) => playState === 'running');

/** The animations and transitions of the elements and of what is around them, those too that hold where they ended. */
export function animationsAround(elements: readonly Element[]): Animation[] {
  const animations = [...treesAround(elements)].filter(isAlive).flatMap(animationsAmong);
  if (animations.length === 0) {
    return [];
  }
  const around = allAround(elements);
  return animations.filter((animation) => around.has(targetOf(animation)));
}

/** A tree does not tell of those within the roots and frames in it. */
function treesAround(elements: readonly Element[]): Set<Root> {
  const trees = new Set<Root>();
  for (const element of elements) {
    for (let at: Element | null = element; at; ) {
      const tree: Node = rootOf(at);
      if (!(isDocument(tree) || isShadowRoot(tree)) || trees.has(tree)) {
        break;
      }
      trees.add(tree);
      at = isShadowRoot(tree) ? tree.host : frameOf(tree);
    }
  }
  return trees;
}

function allAround(elements: readonly Element[]): Set<Element | null> {
  const all = new Set<Element | null>();
  for (const element of elements) {
    for (let at: Element | null = element; at && !all.has(at); at = parentOf(at)) {
      all.add(at);
    }
  }
  return all;
}

const targetOf = ({ effect }: Animation): Element | null =>
  effect && 'target' in effect ? ((effect as KeyframeEffect).target ?? null) : null;
