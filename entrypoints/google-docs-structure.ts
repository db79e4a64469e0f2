import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { collectStructure } from '@/lib/documents/google-docs/diagnosis/collect';

/** Put into a Google Doc when its structure is asked for: what it comes to is what the asker gets. */
export default defineUnlistedScript(() => collectStructure());
