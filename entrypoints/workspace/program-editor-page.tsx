import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ProgramEditor } from '@/components/editor/program-editor';
import { EmptyState } from '@/components/notice/empty-state';
import { useLive } from '@/lib/live/use-live';
import type { ProgramId } from '@/lib/model/ids';
import { hashOf } from '@/lib/navigation/routes';
import { openEditorController } from '@/lib/programs/editor-controller';
import { frameworkOf } from '@/lib/store/frameworks';
import type { PageProps } from './page-props';
import { ShownPage } from './shown-page';

/** A program of the person's own, to be changed. The sample stays as it is: its copy is changed. */
export function ProgramEditorPage({ db, controller, id }: Pick<PageProps, 'db' | 'controller'> & { id: ProgramId }) {
  const subject = useComputed(() => id);
  const state = useLive(subject, (program) => frameworkOf(db, program));
  const [editing] = useState(() => openEditorController(db, controller, id));
  return (
    <ShownPage state={state.value}>
      {(framework) =>
        framework && framework.program.source === 'own' ? (
          <ProgramEditor
            framework={framework}
            lost={editing.waiting.value?.lost ?? null}
            backAddress={hashOf({ page: 'credentials' })}
            onAct={editing.act}
            onAnswer={editing.answer}
          />
        ) : (
          <EmptyState title={i18n.t('editor.goneTitle')} text={i18n.t('editor.goneText')} />
        )
      }
    </ShownPage>
  );
}
