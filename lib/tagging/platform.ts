/** Whose names and signs for keys the person knows. */
export type Platform = 'mac' | 'other';

/** The platform's new name is known only in Chromium, and only on secure pages; the old one is known everywhere. */
export function presentPlatform({ platform }: Pick<Navigator, 'platform'>): Platform {
  return /^(mac|ip(hone|ad|od))/i.test(platform) ? 'mac' : 'other';
}
