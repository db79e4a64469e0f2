import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { docContents } from '@/lib/documents/google-docs/doc-contents';

/** Put into a Google Doc when a credential is taken in from it: what it comes to is what the asker gets. */
export default defineUnlistedScript(() => docContents(document));
