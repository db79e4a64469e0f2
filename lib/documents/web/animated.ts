import { animationsIn, pageOf } from '@/lib/dom/strangers';
import { parentOf } from './visible-area';

/** Whether an animation or transition is running on any of the elements, or on what is around them. */
export function isAnimatedAround(elements: readonly Element[]): boolean {
  const animated = new Set<Node>();
  for (const page of new Set(elements.map(pageOf))) {
    for (const animation of animationsIn(page)) {
      const target = animation.playState === 'running' ? targetOf(animation) : null;
      if (target) {
        animated.add(target);
      }
    }
  }
  return animated.size > 0 && elements.some((element) => isWithin(element, animated));
}

const targetOf = ({ effect }: Animation): Element | null =>
  effect && 'target' in effect ? ((effect as KeyframeEffect).target ?? null) : null;

function isWithin(element: Element, animated: ReadonlySet<Node>): boolean {
  for (let around: Element | null = element; around; around = parentOf(around)) {
    if (animated.has(around)) {
      return true;
    }
  }
  return false;
}
