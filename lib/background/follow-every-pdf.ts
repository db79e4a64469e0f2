import { onSitesChanged } from '@/lib/tabs/site-access';
import { followPdfRequests } from './pdf-requests';
import { setPdfRules } from './pdf-rules';

/** Has every PDF open in the viewer while the person wants that. Call it as the background starts. */
export function followEveryPdf(): void {
  const follow = () => (import.meta.env.FIREFOX ? followPdfRequests() : void setPdfRules());
  follow();
  onSitesChanged(follow);
}
