import { vi } from 'vitest';
import type { PopupModel } from '@/components/popup/popup-model';
import { PopupView } from '@/components/popup/popup-view';
import { artifact, coverage, sample } from '@/tests/gallery/materials';
import { shown } from '../shown';

export const tagged: PopupModel = {
  credentials: sample.credentials,
  coverage: coverage('mixed'),
  page: {
    status: 'open',
    host: 'example.org',
    isNamed: false,
    artifact,
    tags: 4,
    everyTime: 'off',
    howToBegin: 'popup.untagged',
    notes: [],
  },
  passages: { found: 4, changed: 0, lost: 0 },
  feedback: { due: 0, open: 0 },
  asked: { here: [], elsewhere: [] },
  hasNews: false,
  feedbackInPage: false,
  undoable: null,
};

/** The popup with its callbacks, which are heard. */
export function popup(model: PopupModel | null, problem: string | null = null) {
  const on = {
    onTag: vi.fn(),
    onEveryTime: vi.fn(),
    onOffer: vi.fn(),
    onCredential: vi.fn(),
    onServes: vi.fn(),
    onAct: vi.fn(),
    onRate: vi.fn(),
    onSample: vi.fn(),
    onSidePanel: vi.fn(),
    onWorkspace: vi.fn(),
    onOpen: vi.fn(),
    onTakeIn: vi.fn(),
    onPaste: vi.fn(),
    onFeedbackInPage: vi.fn(),
    onShowAsked: vi.fn(),
    onLookForReview: vi.fn(),
    onUndo: vi.fn(),
    onDismiss: vi.fn(),
  };
  return { place: shown(<PopupView model={model} problem={problem} {...on} />), on };
}
