import type { ComponentChildren } from 'preact';

/** A component in one of its states. */
export interface Story {
  /** Unique, and fit for an address: `popup-untagged`. */
  name: string;
  /** In CSS pixels, where the surface it lives in has a width of its own. */
  width?: number;
  /** Whether it floats over the page, so that it is shown alone. */
  floats?: boolean;
  /** A whole surface has landmarks and headings of its own, so that it too is shown alone. */
  surface?: boolean;
  view: () => ComponentChildren;
}
