import { browser } from '@/lib/extension/browser';
import { askBackground } from '@/lib/messaging/ask';
import type { Answer, Done } from '@/lib/messaging/protocol';
import type { Cell } from '@/lib/model/cell';
import type { LevelId } from '@/lib/model/ids';
import type { CurrentRating } from '@/lib/model/rating';
import { patiently } from '@/lib/tagging/saving';

/**
 * What the private view asks of the extension by itself, past the overlay: its script shares a process with the page, which
 * is not to load programs or to say which sites are allowed.
 */
export interface Ways {
  /** Loads the sample program. False where it could not be. */
  loadSample(): Promise<boolean>;
  /** Goes to where a credential is taken in. */
  takeIn(): void;
  /** How cells are rated; null where that could not be read. */
  ratingsOf(cells: readonly Cell[]): Promise<readonly CurrentRating[] | null>;
  /** Rates a cell, or takes its rating away. */
  rate(cell: Cell, levelId: LevelId | null): Promise<Answer<Done>>;
  /** The sites to ask for so that tags show here every time, where that may be offered now; else null. */
  everyTimeOffer(): Promise<readonly string[] | null>;
  /** Asks the person for sites. Call it at once in a click: browsers show the question only then. */
  askForSites(origins: readonly string[]): Promise<Asked>;
}

/** What came of asking: `elsewhere` is that the browser lets nothing be asked from within a page, and `popup` that it is asked there. */
type Asked = 'allowed' | 'declined' | 'popup' | 'elsewhere';

/** Firefox gives it to no frame within a page. */
interface MayAsk {
  permissions?: Pick<typeof browser.permissions, 'request'>;
}

export const ownWays: Ways = {
  loadSample: async () => (await patiently(() => askBackground('loadSample'))).ok,
  takeIn: () => void askBackground('openCredentials'),
  ratingsOf: async (cells) => {
    const answer = await askBackground('ratingsOf', [...cells]);
    return answer.ok ? answer.value : null;
  },
  rate: (cell, levelId) => patiently(() => askBackground('rate', { cell, levelId })),
  everyTimeOffer: async () => {
    const answer = await askBackground('everyTimeOffer');
    return answer.ok ? answer.value : null;
  },
  askForSites: async (origins) => {
    const { permissions }: MayAsk = browser;
    if (permissions) return (await permissions.request({ origins: [...origins] })) ? 'allowed' : 'declined';
    return (await askBackground('showPopup')).ok ? 'popup' : 'elsewhere';
  },
};
