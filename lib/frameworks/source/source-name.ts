import type { FrameworkSource } from '@/lib/frameworks/format';

/** What a source is called, without what browsers and desktops put behind it: its kind, and which copy it is. */
export const bareNameOf = ({ name }: Pick<FrameworkSource, 'name'>): string =>
  name
    .replace(/\.[a-z]{1,10}$/i, '')
    .replace(/ ?\(\d{1,3}\)$/, '')
    .trim();
