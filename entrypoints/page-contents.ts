import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageContents } from '@/lib/documents/web/contents/page-contents';

/** Put into a page when a credential is taken in from it: what it comes to is what the asker gets. */
export default defineUnlistedScript(() => pageContents(document));
