import { useMemo } from 'preact/hooks';
import { Announcer } from '@/components/announcer/announcer';
import { PassageCard } from '@/components/passage-card/passage-card';
import { Picker } from '@/components/picker/picker';
import { EveryTimeOffer } from '@/components/toast/every-time-offer';
import { ToastMessage } from '@/components/toast/toast';
import { reviewerWords } from '@/lib/asking/reviewer-words';
import type { PrivateView } from '@/lib/private-view/private-view';
import type { Ways } from '@/lib/private-view/ways';
import { presentPlatform } from '@/lib/tagging/platform';
import { useCardRatings } from './use-card-ratings';
import { useEveryTime } from './use-every-time';

/** The picker, the card beside a passage, and messages, wherever they are shown. */
export function PrivatePanels({ view, ways }: { view: PrivateView; ways: Ways }) {
  const { acts } = view;
  const platform = presentPlatform(navigator);
  const words = useMemo(() => reviewerWords().words, []);
  const picker = view.picker.value;
  const card = view.card.value;
  const ratings = useCardRatings(card, view.toast.value, ways);
  const toast = ratings.rated ?? view.toast.value;
  const everyTime = useEveryTime(toast, ways);
  return (
    <>
      {card && (
        <PassageCard
          tags={card.entries}
          boxes={view.cardBoxes.value}
          selected={card.selected}
          takesFocus={card.takesFocus}
          words={words}
          onHold={() => acts.holdCard()}
          onRelease={() => acts.releaseCard()}
          onClose={() => acts.closeCard()}
          onWriting={() => acts.pinCard()}
          ratings={ratings.levels}
          onRate={ratings.onRate}
          onEdit={(tag) => acts.edit(tag.id)}
          onDelete={(tag) => acts.remove(tag.id)}
          onResize={(tag, edge, direction) => acts.resize(tag.id, edge, direction)}
          onAccept={(tag) => acts.accept(tag.id)}
          onUseSelection={(tag) => acts.useSelection(tag.id)}
          onAsk={(tag) => acts.askForFeedback(tag.id)}
          onDone={(replyId, threadIds, done) => acts.markThreads({ replyId, threadIds: [...threadIds], done })}
          onWrite={(reviewId, change) => acts.writeReview(reviewId, change)}
          onFinish={(reviewId) => acts.finishReview(reviewId)}
        />
      )}
      {picker && (
        <Picker
          picking={picker.picking}
          choices={picker.choices}
          boxes={view.pickerBoxes.value}
          platform={platform}
          onSave={() => acts.save()}
          onDecideLater={() => acts.saveUndecided()}
          onCancel={() => acts.cancel()}
          onSample={() => ways.loadSample()}
          onTakeIn={() => ways.takeIn()}
        />
      )}
      <div class="toasts" role="status">
        {toast && (
          <ToastMessage
            toast={toast}
            onUndo={toast.kind === 'rated' ? ratings.onUndo : acts.undo}
            onRedo={acts.redo}
            onContinue={acts.resume}
            onDiscard={acts.discard}
            onDismiss={() => {
              ratings.onDismiss();
              acts.dismiss();
            }}
            onSetKeys={acts.setKeys}
          >
            {everyTime && <EveryTimeOffer {...everyTime} />}
          </ToastMessage>
        )}
      </div>
      <Announcer spoken={view.spoken.value} />
    </>
  );
}
