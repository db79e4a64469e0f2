import { browser } from '@/lib/extension/browser';

const page = '/lesson.html';

/** What the lesson that ships with the extension is known by, whatever the address of its page is on this device. */
export const lessonName = 'proofmark:lesson';

export const lessonAddress = (): string => browser.runtime.getURL(page);

export const isLesson = (url: string): boolean => url.split(/[?#]/, 1)[0] === lessonAddress();
