/** What the page's own world holds for its text: kinds and counts alone. Names are taken as they are, to be made safe. */
export interface PageWorld {
  flag: { kind: string; owner: 'none' | 'own' | 'other'; length: number };
  given: { kind: string; outcome: 'absent' | 'served' | 'late' | 'threw'; isPromise: boolean; milliseconds: number };
  members: Member[];
  text: GivenText | null;
  selection: GivenRanges | null;
  annotations: (Given & { members: (Member & { length: number; items: Member[] })[] }) | null;
  globals: Member[];
  trustedTypes: 'absent' | 'present' | 'withDefault';
}

export interface Member {
  name: string;
  kind: string;
}

export interface Given {
  kind: string;
  outcome: 'served' | 'late' | 'threw';
  isPromise: boolean;
  milliseconds: number;
}

export interface GivenText extends Given {
  length: number;
  /** What the first and the last code point are: 'letter', 'U+0003' and so on. */
  first: string;
  last: string;
  signs: { name: string; count: number }[];
}

export interface GivenRanges extends Given {
  length: number;
  items: Member[];
  /** Of the first, where it has numbers. */
  start: number;
  end: number;
}
