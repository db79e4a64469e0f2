import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showReviewer } from '@/components/reviewer/show-reviewer';

/** The reviewer's page: it is written into files that are opened without the extension. */
export default defineUnlistedScript(showReviewer);
