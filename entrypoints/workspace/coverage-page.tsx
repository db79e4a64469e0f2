import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { CoverageView } from '@/components/matrix/coverage-view';
import { EmptyState } from '@/components/notice/empty-state';
import { SampleOffer } from '@/components/notice/sample-offer';
import type { CredentialCoverage } from '@/lib/coverage/coverage';
import { shown } from '@/lib/live/live';
import { useLive } from '@/lib/live/use-live';
import type { ArtifactId } from '@/lib/model/ids';
import { toCoverage } from '@/lib/navigation/coverage-route';
import { passageAddress } from '@/lib/navigation/open-address';
import { revealWhereOpened } from '@/lib/navigation/reveal-where-opened';
import { hashOf, type Route } from '@/lib/navigation/routes';
import { loadSample } from '@/lib/programs/load-sample';
import { markCheck } from '@/lib/store/check-marks';
import { setActiveCredential } from '@/lib/store/preferences';
import { rate } from '@/lib/store/ratings';
import { markThreads } from '@/lib/store/replies';
import { deleteTag } from '@/lib/store/tags';
import { type CoverageState, coverageState } from '@/lib/surfaces/workspace/coverage-state';
import { type OpenedAt, openedCell } from '@/lib/surfaces/workspace/opened-cell';
import { headPrintedPages } from '@/lib/surfaces/workspace/printed-head';
import type { PageProps } from './page-props';
import { saveCoverage } from './save-coverage';
import { ShownPage } from './shown-page';
import { SideBySidePart } from './side-by-side-part';
import { useMappedArtifacts } from './use-mapped-artifacts';

export function CoveragePage(props: PageProps) {
  const { db, controller, route } = props;
  const page = useComputed(() => route.value.page);
  const state = useLive(page, () => coverageState(db));
  return (
    <ShownPage state={state.value}>
      {(present) =>
        present.coverage ? (
          <PresentCoverage {...props} state={present} coverage={present.coverage} />
        ) : (
          <EmptyState title={i18n.t('workspace.noCredentialTitle')} text={i18n.t('workspace.noCredentialText')}>
            <SampleOffer onLoad={() => controller.make(() => loadSample(db))} />
          </EmptyState>
        )
      }
    </ShownPage>
  );
}

/** Passages that are read at once. */
const atOnce = 40;

const placeOf = (route: Route) => (route.page === 'coverage' ? route : toCoverage());

interface PresentProps extends PageProps {
  state: CoverageState;
  coverage: CredentialCoverage;
}

function PresentCoverage({ db, controller, route, state, coverage }: PresentProps) {
  const { view, open: key, from } = placeOf(route.value);
  const wanted = useSignal({ about: '', most: atOnce });
  const about = `${key} ${from}`;
  const most = wanted.value.about === about ? wanted.value.most : atOnce;
  const openedAt = useComputed((): OpenedAt | null => {
    const { open, from: artifact } = placeOf(route.value);
    const more = wanted.value.about === `${open} ${artifact}` ? wanted.value.most : atOnce;
    return open && { key: open, from: artifact, most: more };
  });
  const opened = shown(useLive(openedAt, async (at) => at && openedCell(db, at)).value);
  const artifacts = useMappedArtifacts(db, coverage, view === 'artifacts');
  const isPresent = opened?.key === key && (opened.from?.id ?? null) === from;
  const close = () => {
    location.hash = hashOf(toCoverage(null, view));
  };
  const { title } = coverage.credential;
  useEffect(() => {
    const lifetime = new AbortController();
    headPrintedPages(document, title, lifetime.signal, 'landscape');
    return () => lifetime.abort();
  }, [title]);

  return (
    <CoverageView
      view={view}
      coverage={coverage}
      credentials={state.credentials}
      marked={state.marked}
      reviewed={state.reviewed}
      open={
        opened && isPresent
          ? {
              ...opened,
              passages: opened.passages.map((each) => ({
                ...each,
                address: passageAddress(each.artifact, each.tag.passage),
              })),
            }
          : null
      }
      artifacts={artifacts}
      sideBySide={view === 'credentials' && <SideBySidePart db={db} credentials={state.credentials} />}
      hrefOf={(cell, artifact: ArtifactId | null) => hashOf({ ...toCoverage(cell, view), from: artifact })}
      requirementHref={({ id }) => hashOf({ page: 'program', program: coverage.credential.programId, at: id })}
      viewAddressOf={(each) => hashOf(toCoverage(each === 'credentials' ? null : key, each))}
      wholeAddressOf={(cell) => hashOf(toCoverage(cell, view))}
      askAddressOf={(cell) => hashOf({ page: 'ask', about: { cell } })}
      onClose={close}
      onMore={() => {
        wanted.value = { about, most: most + atOnce };
      }}
      onFollow={(tag) => void revealWhereOpened(tag.artifactId, tag.id)}
      onCredential={(id) => controller.make(() => setActiveCredential(db, id))}
      onRate={(cell, levelId) => controller.make(() => rate(db, cell, levelId))}
      onCheck={(requirementId, checkId, done) => controller.make(() => markCheck(db, requirementId, checkId, done))}
      onDone={(id, threadIds, done) => controller.make(() => markThreads(db, id, threadIds, done))}
      onDelete={(id) => controller.make(() => deleteTag(db, id))}
      onSave={(format) => void controller.make(() => saveCoverage(coverage, format))}
      onPrint={() => print()}
    />
  );
}
