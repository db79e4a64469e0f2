import type { SlidesState } from './slides-state';

/** How long Slides is given to show another slide, in milliseconds. */
const patience = 4_000;
const pause = 60;

/**
 * Goes to a slide by the address, as links to slides do.
 *
 * @returns whether it is on screen in the end; where it is not, it is noted as gone
 */
export async function goToSlide(state: SlidesState, slideId: string): Promise<boolean> {
  if (state.shown?.id === slideId) return true;
  location.hash = `slide=id.${slideId}`;
  for (const end = Date.now() + patience; Date.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (state.shown?.id !== slideId) continue;
    state.look();
    return true;
  }
  state.deck.miss(slideId);
  return false;
}
