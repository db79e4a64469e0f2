/** What the address of a presentation in the editor says. */
export interface SlidesAddress {
  presentationId: string;
  /** Which of the accounts that are signed in, as `/u/1` says; null where the address leaves it open. */
  account: string | null;
  /** The slide that is shown, as far as the address has caught up with it. */
  slideId: string | null;
}

const path = /^\/presentation\/(?:u\/(\d{1,3})\/)?d\/([\w-]{10,200})(?:\/(?:edit|view)?)?$/;
const slide = /(?:^|[?&#])slide=id\.([\w.:-]{1,200})/;

/** Null where the address is none of a presentation in the editor, such as a slide show or the list of presentations. */
export function parseSlidesAddress(href: string): SlidesAddress | null {
  const url = URL.parse(href);
  const match = url?.hostname === 'docs.google.com' ? path.exec(url.pathname) : null;
  const presentationId = match?.[2];
  if (!url || !presentationId) return null;
  const slideId = (slide.exec(url.hash) ?? slide.exec(url.search))?.[1] ?? null;
  return { presentationId, account: match[1] ?? null, slideId };
}
