import { isLesson } from './lesson-page';
import { isViewer } from './viewer-page';

/** Whether a page of the extension shows a document that is tagged there, with an overlay of its own. */
export const isOwnDocument = (url: string): boolean => isViewer(url) || isLesson(url);
