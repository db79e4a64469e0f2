import { useComputed } from '@preact/signals';
import { i18n } from '#i18n';
import { CoverageView } from '@/components/matrix/coverage-view';
import { EmptyState } from '@/components/notice/empty-state';
import { SampleOffer } from '@/components/notice/sample-offer';
import { useLive } from '@/lib/live/use-live';
import { artifactAddress } from '@/lib/navigation/open-address';
import { hashOf } from '@/lib/navigation/routes';
import { loadSample } from '@/lib/programs/load-sample';
import { markCheck } from '@/lib/store/check-marks';
import { setActiveCredential } from '@/lib/store/preferences';
import { rate } from '@/lib/store/ratings';
import { markThreads } from '@/lib/store/replies';
import { deleteTag } from '@/lib/store/tags';
import { coverageState } from '@/lib/surfaces/workspace/coverage-state';
import type { PageProps } from './page-props';
import { ShownPage } from './shown-page';

export function CoveragePage({ db, controller, route }: PageProps) {
  const opened = useComputed(() => (route.value.page === 'coverage' ? route.value.open : null));
  const state = useLive(opened, (open) => coverageState(db, open));
  return (
    <ShownPage state={state.value}>
      {({ coverage, credentials, marked, open, reviewed }) =>
        coverage ? (
          <CoverageView
            coverage={coverage}
            credentials={credentials}
            marked={marked}
            reviewed={reviewed}
            open={
              open && {
                key: open.key,
                threads: open.threads,
                passages: open.passages.map((each) => ({ ...each, address: artifactAddress(each.artifact) })),
              }
            }
            hrefOf={(key) => hashOf({ page: 'coverage', open: key })}
            onOpen={(key) => {
              location.hash = hashOf({ page: 'coverage', open: key });
            }}
            onCredential={(id) => controller.make(() => setActiveCredential(db, id))}
            onRate={(cell, levelId) => controller.make(() => rate(db, cell, levelId))}
            onCheck={(requirementId, checkId, done) =>
              controller.make(() => markCheck(db, requirementId, checkId, done))
            }
            askAddressOf={(key) => hashOf({ page: 'ask', about: { cell: key } })}
            onDone={(id, threadIds, done) => controller.make(() => markThreads(db, id, threadIds, done))}
            onDelete={(id) => controller.make(() => deleteTag(db, id))}
          />
        ) : (
          <EmptyState title={i18n.t('workspace.noCredentialTitle')} text={i18n.t('workspace.noCredentialText')}>
            <SampleOffer onLoad={() => controller.make(() => loadSample(db))} />
          </EmptyState>
        )
      }
    </ShownPage>
  );
}
