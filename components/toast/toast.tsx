import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Draft } from '@/lib/model/draft';
import { keysInWords } from '@/lib/shortcuts/key-names';
import { presentPlatform } from '@/lib/tagging/platform';
import type { Toast } from '@/lib/tagging/toast';
import { quoteStart } from '@/lib/words/quote-start';

interface Props {
  toast: Toast;
  onUndo: (changeId: string) => void;
  onRedo: (changeId: string) => void;
  onContinue: (draft: Draft) => void;
  onDiscard: (draft: Draft) => void;
  onDismiss: () => void;
  /** Goes to where keys are shown, with the way to set them. */
  onSetKeys: () => void;
  /** An offer that goes with what is said. */
  children?: ComponentChildren;
}

/** How long a toast stays, in ms: longer where something can still be done about it. */
const stay = { brief: 4_000, actionable: 8_000, offering: 16_000 };

/** A short message at the window's foot. It waits while the pointer or the focus is on it. */
export function ToastMessage({ toast, onUndo, onRedo, onContinue, onDiscard, onDismiss, onSetKeys, children }: Props) {
  const [held, setHeld] = useState(false);
  const lasting = toast.kind === 'draftFound' || toast.kind === 'failed';
  const offers = Boolean(children);
  const lacksKeys = toast.kind === 'howToBegin' && toast.keys === '';
  const actionable = 'changeId' in toast || 'draft' in toast || toast.kind === 'inFrame' || lacksKeys;

  useEffect(() => {
    if (held || lasting) return;
    const timer = setTimeout(onDismiss, stay[offers ? 'offering' : actionable ? 'actionable' : 'brief']);
    return () => clearTimeout(timer);
  }, [toast, held, lasting, actionable, offers, onDismiss]);

  return (
    <div
      class="toast floating"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      // A press leaves the focus where it was made: only who goes by keys stays there.
      onFocusIn={({ currentTarget }) => setHeld(currentTarget.matches(':has(:focus-visible)'))}
      onFocusOut={() => setHeld(false)}
    >
      <div class="toast-words">
        <p>{sentence(toast)}</p>
        {'changeId' in toast && (
          <button
            type="button"
            class="button plain"
            onClick={() => (toast.kind === 'undone' ? onRedo : onUndo)(toast.changeId)}
          >
            {i18n.t(toast.kind === 'undone' ? 'overlay.redo' : 'overlay.undo')}
          </button>
        )}
        {lacksKeys && (
          <button type="button" class="button plain" onClick={onSetKeys}>
            {i18n.t('overlay.setKeys')}
          </button>
        )}
        {toast.kind === 'inFrame' && toast.address !== null && (
          <a class="button" href={toast.address} target="_blank" rel="noreferrer" onClick={onDismiss}>
            {i18n.t('overlay.openFrame')}
          </a>
        )}
        {'draft' in toast && (
          <>
            <button type="button" class="button" onClick={() => onContinue(toast.draft)}>
              {i18n.t(toast.kind === 'draftDiscarded' ? 'overlay.undo' : 'overlay.continueWriting')}
            </button>
            {toast.kind !== 'draftDiscarded' && (
              <button type="button" class="button plain" onClick={() => onDiscard(toast.draft)}>
                {i18n.t('overlay.discard')}
              </button>
            )}
          </>
        )}
        {children}
      </div>
      <button type="button" class="button plain dismiss" aria-label={i18n.t('overlay.dismiss')} onClick={onDismiss}>
        ×
      </button>
    </div>
  );
}

/** Letters of a passage that are enough to know it by, in a line of a few words. */
const longestQuote = 48;

function sentence(toast: Toast): string {
  switch (toast.kind) {
    case 'saved':
      return toast.codes.length === 0
        ? i18n.t('overlay.savedUndecided')
        : i18n.t('overlay.saved', [toast.codes.join(', ')]);
    case 'rated':
      return toast.level === null
        ? i18n.t('overlay.ratingRemoved', [toast.code])
        : i18n.t('overlay.rated', [toast.code, toast.level]);
    case 'draftFound':
      return i18n.t('overlay.draftFound', [quoteStart(toast.draft.passage.quote, longestQuote)]);
    case 'howToBegin':
      if (toast.code !== undefined) return i18n.t('overlay.howToBeginFor', [toast.code]);
      if (toast.keys === null) return i18n.t('overlay.howToBegin');
      if (toast.keys === '') return i18n.t('overlay.howToBeginWithoutKeys');
      return i18n.t('overlay.howToBeginByKeys', [keysInWords(toast.keys, presentPlatform(navigator))]);
    case 'failed':
      return i18n.t(`failure.${toast.failure}`);
    case 'inFrame':
      return i18n.t(toast.address === null ? 'overlay.inFrameAlone' : 'overlay.inFrame');
    default:
      return i18n.t(`overlay.${toast.kind}`);
  }
}
