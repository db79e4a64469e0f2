import { styleOf } from '@/lib/dom/strangers';

/** Whether the lines of a text block run down and not across (CSS Writing Modes 4, section 3.1). */
export const runsDown = (block: Element): boolean =>
  /^(?:vertical|sideways|tb)/.test(styleOf(block)?.writingMode ?? '');
