import { rememberAsked } from '@/lib/tabs/asked-openings';
import { isViewer, parseViewerRequest } from '@/lib/tabs/viewer-page';

/** Has the viewer open at once what the links of this page lead to, however the person follows them. */
export function rememberLinks(page: Document, signal: AbortSignal): void {
  const follow = ({ target }: Event) => {
    const href = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]')?.href : undefined;
    const request = href !== undefined && isViewer(href) ? parseViewerRequest(new URL(href).search) : null;
    if (request) void rememberAsked(request);
  };
  for (const type of ['click', 'auxclick', 'contextmenu'])
    page.addEventListener(type, follow, { capture: true, signal });
}
