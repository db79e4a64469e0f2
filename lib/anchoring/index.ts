export type { Anchored, QuoteSelector } from './anchor';
export { anchorAll, anchorQuote, anchorUnmoved } from './anchor-quote';
export { describeQuote } from './describe-quote';
export { indexText, type TextIndex } from './index-text';
