/** What is known of a passage's text when it is looked for: its words, what stood around them, and where. */
export interface QuoteSelector {
  exact: string;
  prefix?: string;
  suffix?: string;
  start?: number;
  end?: number;
}

/** UTF-16 offsets into the text searched. */
export interface Anchored {
  start: number;
  end: number;
  status: 'exact' | 'changed';
  /** How likely it is the right place, 0 to 1. */
  score: number;
}
