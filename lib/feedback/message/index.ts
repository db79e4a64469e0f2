export { type Carriers, carriersOf } from './carriers';
export { emlFile } from './eml';
export { linkFor, longestLink } from './link';
export { gmailUrl, mailtoUrl } from './mail-urls';
export { messageText } from './text';
export type { MessageWords } from './words';
