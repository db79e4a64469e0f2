import type { FromView } from './wire/from-view-schema';
import { panels, toBox } from './wire/messages';

/** Tells where in the frame something stands, whenever that changes. */
export function tellStanding(place: HTMLElement, post: (message: FromView) => void): void {
  let told = '[]';
  const sizes = new ResizeObserver(() => look());

  function look(): void {
    const standing = panels.flatMap((panel) => {
      const element = place.querySelector(`.floating.${panel}`);
      return element ? [{ panel, box: toBox(element.getBoundingClientRect()) }] : [];
    });
    const next = JSON.stringify(standing);
    if (next === told) return;
    told = next;
    post({ kind: 'standing', panels: standing });
  }

  new MutationObserver(() => {
    sizes.disconnect();
    for (const each of place.querySelectorAll('.floating')) sizes.observe(each);
    look();
  }).observe(place, { childList: true, subtree: true, attributeFilter: ['style'] });
  window.addEventListener('resize', look);
}
