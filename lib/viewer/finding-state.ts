/** What is sought in the file, and what came of it. */
export interface Finding {
  open: boolean;
  /** How often the person has asked for it. */
  asked: number;
  query: string;
  matchCase: boolean;
  wholeWords: boolean;
  highlightAll: boolean;
  /** The match that is shown, from 1, and how many there are as far as the file has been looked through. */
  current: number;
  total: number;
  /** `wrapped` where it went on from the other end of the file. */
  outcome: 'none' | 'pending' | 'found' | 'wrapped' | 'notFound';
}

export const noFinding: Finding = {
  open: false,
  asked: 0,
  query: '',
  matchCase: false,
  wholeWords: false,
  highlightAll: true,
  current: 0,
  total: 0,
  outcome: 'none',
};
