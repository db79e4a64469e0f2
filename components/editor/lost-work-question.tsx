import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LostWork } from '@/lib/frameworks/editing/lost-work';

interface Props {
  lost: LostWork;
  onAnswer: (yes: boolean) => void;
}

/** What would go with what is taken away, before it goes. */
export function LostWorkQuestion({ lost, onAnswer }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const parts = [
    lost.tags > 0 && i18n.t('editor.lostTags', lost.tags),
    lost.ratings > 0 && i18n.t('editor.lostRatings', lost.ratings),
    lost.ticks > 0 && i18n.t('editor.lostTicks', lost.ticks),
  ].filter((part) => part !== false);
  return (
    <dialog ref={dialog} class="editor-question surface" aria-labelledby="editor-lost" onClose={() => onAnswer(false)}>
      <h2 id="editor-lost">{i18n.t('editor.lostTitle')}</h2>
      <ul>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <p>{i18n.t('editor.lostUndo')}</p>
      <div class="editor-tools">
        <button type="button" class="button danger" onClick={() => onAnswer(true)}>
          {i18n.t('editor.lostYes')}
        </button>
        <button type="button" class="button" onClick={() => onAnswer(false)}>
          {i18n.t('editor.lostNo')}
        </button>
      </div>
    </dialog>
  );
}
