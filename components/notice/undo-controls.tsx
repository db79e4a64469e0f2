import { i18n } from '#i18n';

interface Props {
  /** What undoing or redoing would take back or do again, in words; null where there is nothing. */
  undoable: string | null;
  redoable?: string | null;
  onUndo: () => void;
  onRedo?: () => void;
}

export function UndoControls({ undoable, redoable = null, onUndo, onRedo }: Props) {
  return (
    <div class="undo-controls">
      {undoable !== null && (
        <button type="button" class="button plain" onClick={onUndo}>
          {i18n.t('state.undo', [undoable])}
        </button>
      )}
      {redoable !== null && (
        <button type="button" class="button plain" onClick={onRedo}>
          {i18n.t('state.redo', [redoable])}
        </button>
      )}
    </div>
  );
}
