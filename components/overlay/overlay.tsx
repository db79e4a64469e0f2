import { computed } from '@preact/signals';
import { Announcer } from '@/components/announcer/announcer';
import { Margin } from '@/components/margin/margin';
import { Picker } from '@/components/picker/picker';
import { SelectionButton } from '@/components/selection-button/selection-button';
import { ToastMessage } from '@/components/toast/toast';
import type { DocumentAdapter } from '@/lib/documents/document';
import { followBoxes } from '@/lib/tagging/anchor-boxes';
import { presentPlatform } from '@/lib/tagging/platform';
import type { Tagging } from '@/lib/tagging/tagging';
import { makeCardAtPassages } from './card-at-passages';

/** Makes the view that puts what tagging knows before the person, and what they do back into tagging. */
export function makeOverlay(tagging: Tagging, adapter: DocumentAdapter, until: AbortSignal) {
  const { writing, offering, notices, cards, travelling, tags, actions, calls } = tagging;
  const writtenId = computed(() => writing.picking.value?.passage.id ?? null);
  const pickerBoxes = followBoxes(adapter, writtenId, until);
  const platform = presentPlatform(navigator);
  const CardAtPassages = makeCardAtPassages(tagging, adapter, until);

  return function Overlay() {
    const picking = writing.picking.value;
    const offer = offering.offer.value;
    const toast = notices.toast.value;
    return (
      <>
        <Margin
          badges={tagging.badges.value}
          current={travelling.current.value}
          arrival={travelling.arrival.value?.tagId ?? null}
          onArrived={travelling.arrived}
          onFocus={(id) => travelling.arrival.peek()?.withCard !== false && cards.open([id], 'focus')}
          onEnter={(id) => cards.open([id], 'hover')}
          onLeave={cards.release}
          onPress={(id) => cards.open([id], 'press')}
        />
        <CardAtPassages />
        {offer && !picking && (
          <SelectionButton boxes={offer} platform={platform} onTag={() => void calls.tagSelection(undefined)} />
        )}
        {picking && (
          <Picker
            picking={picking}
            boxes={pickerBoxes.value}
            choices={tags.choices.value}
            platform={platform}
            onSave={() => void writing.save()}
            onCancel={writing.cancel}
          />
        )}
        <div class="toasts" role="status">
          {toast && (
            <ToastMessage
              toast={toast}
              onUndo={(changeId) => void actions.undo(changeId)}
              onRedo={(changeId) => void actions.redo(changeId)}
              onContinue={writing.resume}
              onDiscard={writing.discard}
              onDismiss={notices.dismiss}
            />
          )}
        </div>
        <Announcer spoken={notices.spoken.value} />
      </>
    );
  };
}
