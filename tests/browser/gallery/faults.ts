import axe from 'axe-core';

/** Of what axe looks for, what depends on colours. */
export const coloursOnly: axe.RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** What axe finds wrong, in one line each. What still fades in is brought to its end first: axe reads half of a fade as pale text. */
export async function faults(options: axe.RunOptions = {}): Promise<string[]> {
  for (const animation of document.getAnimations()) {
    if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
  }
  const { violations } = await axe.run({ resultTypes: ['violations'], preload: false, ...options });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}
