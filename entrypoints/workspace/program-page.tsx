import { type Signal, useComputed } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { TakenNotice } from '@/components/intake/taken-notice';
import { EmptyState } from '@/components/notice/empty-state';
import { ReadThrough } from '@/components/read-through/read-through';
import { showRequirement } from '@/components/read-through/show-requirement';
import { shown } from '@/lib/live/live';
import { useLive } from '@/lib/live/use-live';
import type { Framework } from '@/lib/model/framework';
import type { RequirementId } from '@/lib/model/ids';
import { openAddress } from '@/lib/navigation/open-address';
import { hashOf } from '@/lib/navigation/routes';
import type { Taken } from '@/lib/programs/taken';
import { programParts } from '@/lib/read-through/program-parts';
import { frameworkOf } from '@/lib/store/outlines';
import { markRead, readMarks } from '@/lib/store/read-marks';
import { headPrintedPages } from '@/lib/surfaces/workspace/printed-head';
import { goToTab } from '@/lib/tabs/go-to-tab';
import { viewerAddress } from '@/lib/tabs/viewer-page';
import type { PageProps } from './page-props';
import { ShownPage } from './shown-page';

interface Props extends PageProps {
  /** What came in just now, until that is put away. */
  taken: Signal<Taken | null>;
}

/** All that a program asks for; right after it came in, with what to do next. */
export function ProgramPage({ db, controller, route, taken }: Props) {
  const id = useComputed(() => (route.value.page === 'program' ? route.value.program : null));
  const framework = useLive(id, async (program) => program && ((await frameworkOf(db, program)) ?? null));
  return (
    <ShownPage state={framework.value}>
      {(found) =>
        found ? (
          <>
            {taken.value?.programId === found.program.id && (
              <TakenNotice
                taken={taken.value}
                viewerAddress={viewerAddress()}
                onBack={(tabId) => void goToTab(tabId)}
                onDismiss={() => {
                  taken.value = null;
                }}
              />
            )}
            <FoundProgram key={found.program.id} framework={found} db={db} controller={controller} route={route} />
          </>
        ) : (
          <EmptyState title={i18n.t('readAll.gone')} text={i18n.t('readAll.goneText')}>
            <a class="button primary" href={hashOf({ page: 'credentials' })}>
              {i18n.t('readAll.back')}
            </a>
          </EmptyState>
        )
      }
    </ShownPage>
  );
}

const none: ReadonlySet<RequirementId> = new Set();

function FoundProgram({ framework, db, controller, route }: PageProps & { framework: Framework }) {
  const { id: program, title, source } = framework.program;
  const parts = useMemo(() => programParts(framework), [framework]);
  const marks = useLive(route, () => readMarks(db));
  const read = useComputed(() => shown(marks.value) ?? none);
  const at = route.value.page === 'program' ? route.value.at : null;
  useEffect(() => {
    if (at) showRequirement(at);
  }, [at]);
  // What is printed is called as the program is, the file that it is saved in too.
  useEffect(() => {
    document.title = title;
    const lifetime = new AbortController();
    headPrintedPages(document, title, lifetime.signal);
    return () => lifetime.abort();
  }, [title, at]);
  return (
    <ReadThrough
      parts={parts}
      read={read}
      hrefOf={(requirement) => hashOf({ page: 'program', program, at: requirement })}
      linkOf={openAddress}
      onRead={(requirement, isRead) => controller.make(() => markRead(db, requirement, isRead))}
      onPrint={() => print()}
      editAddress={source === 'own' ? hashOf({ page: 'credentials', edit: program }) : null}
      backAddress={hashOf({ page: 'credentials' })}
    />
  );
}
