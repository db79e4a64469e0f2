import { useSignal, useSignalEffect } from '@preact/signals';
import { i18n } from '#i18n';
import { EmptyState } from '@/components/notice/empty-state';
import { RatingWalk } from '@/components/rating/rating-walk';
import { shown } from '@/lib/live/live';
import { useLive } from '@/lib/live/use-live';
import type { CellKey } from '@/lib/model/cell';
import { toCoverage } from '@/lib/navigation/coverage-route';
import { artifactAddress } from '@/lib/navigation/open-address';
import { hashOf } from '@/lib/navigation/routes';
import { rate } from '@/lib/store/ratings';
import { ratingState } from '@/lib/surfaces/workspace/rating-state';
import type { PageProps } from './page-props';
import { ShownPage } from './shown-page';

export function RatePage({ db, controller }: PageProps) {
  // What has been rated stays in the walk, so that one can go back to it.
  const begun = useSignal<readonly CellKey[] | null>(null);
  const round = useSignal(0);
  const state = useLive(begun, (keys) => ratingState(db, keys));
  useSignalEffect(() => {
    const listed = shown(state.value)?.listed;
    if (listed && begun.peek() === null) begun.value = listed.map(({ cell }) => cell.key);
  });
  return (
    <ShownPage state={state.value}>
      {({ listed, passages, left }) => {
        if (listed === null) {
          return (
            <EmptyState title={i18n.t('workspace.noCredentialTitle')} text={i18n.t('workspace.noCredentialText')} />
          );
        }
        return (
          <RatingWalk
            key={round.value}
            listed={listed}
            passages={
              new Map(
                [...passages].map(([key, all]) => [
                  key,
                  all.map(({ tag, reason, artifact }) => ({
                    id: tag.id,
                    quote: tag.passage.quote,
                    reason,
                    title: artifact.title || i18n.t('workspace.untitled'),
                    address: artifactAddress(artifact),
                  })),
                ]),
              )
            }
            left={left}
            onAgain={() => {
              begun.value = null;
              round.value += 1;
            }}
            coverageAddress={hashOf(toCoverage())}
            onRate={(cell, levelId) => controller.make(() => rate(db, cell, levelId))}
          />
        );
      }}
    </ShownPage>
  );
}
