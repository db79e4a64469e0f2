export { type CarrierNeeds, type Carriers, carriersOf } from './carriers';
export { emlFile } from './eml';
export { linkFor, longestLink } from './link';
export { gmailUrl, mailtoUrl } from './mail-urls';
export { type MessageSubject, messageText } from './text';
export type { MessageWords } from './words';
