import type { Direction, Edge } from '@/lib/tagging/span';

/** The four ways in which a passage's ends move by a word, by their words under `card` in `locales`. */
export const edgeSteps = [
  { name: 'startLonger', edge: 'start', direction: 'longer' },
  { name: 'startShorter', edge: 'start', direction: 'shorter' },
  { name: 'endShorter', edge: 'end', direction: 'shorter' },
  { name: 'endLonger', edge: 'end', direction: 'longer' },
] as const satisfies readonly { name: string; edge: Edge; direction: Direction }[];
