import { animationsIn } from '@/lib/dom/strangers';

/** Calls when animations that scripts have begun (`element.animate`) are over: no event of the page tells of them. */
export class ScriptedAnimations {
  readonly #over: () => void;
  readonly #signal: AbortSignal;
  readonly #followed = new WeakSet<Animation>();

  constructor(over: () => void, signal: AbortSignal) {
    this.#over = over;
    this.#signal = signal;
  }

  /** Looks which are running now. */
  look(pages: Iterable<Document>): void {
    for (const page of pages) {
      for (const animation of animationsIn(page)) {
        if (animation.playState === 'running' && isScripted(animation) && !this.#followed.has(animation)) {
          this.#followed.add(animation);
          for (const end of ['finish', 'cancel']) {
            animation.addEventListener(end, this.#over, { signal: this.#signal });
          }
        }
      }
    }
  }
}

const isScripted = (animation: Animation): boolean =>
  !('transitionProperty' in animation || 'animationName' in animation);
