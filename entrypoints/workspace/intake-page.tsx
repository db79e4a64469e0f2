import { computed } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DraftView } from '@/components/intake/draft-view';
import { Notice } from '@/components/notice/notice';
import type { IntakeStep } from '@/lib/frameworks/intake/intake';
import { failureSentence } from '@/lib/live/sentences';
import type { IntakeId } from '@/lib/model/ids';
import { hashOf } from '@/lib/navigation/routes';
import { openDraftController } from '@/lib/programs/intake/draft-controller';
import type { Taken } from '@/lib/programs/taken';
import type { UpdateController } from '@/lib/programs/update-controller';
import type { PageProps } from './page-props';

interface Props extends PageProps {
  id: IntakeId;
  updates: Pick<UpdateController, 'offer'>;
  onKept: (taken: Taken) => void;
}

const credentials = hashOf({ page: 'credentials' });

/** A credential that is being taken in. */
export function IntakePage({ db, controller, id, updates, onKept }: Props) {
  const [{ draft, lifetime }] = useState(() => {
    const lifetime = new AbortController();
    return { lifetime, draft: openDraftController(db, controller, id, updates, lifetime.signal) };
  });
  useEffect(() => {
    const words = (step: IntakeStep['step'] | null) => step && i18n.t(`intake.step.${step}`);
    controller.lend(
      {
        undoable: computed(() => words(draft.undoable.value)),
        redoable: computed(() => words(draft.redoable.value)),
        undo: draft.undo,
        redo: draft.redo,
      },
      lifetime.signal,
    );
    return () => lifetime.abort();
  }, [controller, draft, lifetime]);

  const state = draft.state.value;
  switch (state.status) {
    case 'waiting':
      return <p role="status">{i18n.t('intake.reading')}</p>;
    case 'failed':
      return <Notice kind="problem">{failureSentence(state.failure)}</Notice>;
    case 'gone':
      return (
        <Notice kind="news">
          <p>{i18n.t('intake.gone')}</p>
          <p class="notice-actions">
            <a class="button" href={credentials}>
              {i18n.t('intake.back')}
            </a>
          </p>
        </Notice>
      );
    case 'shown':
      return (
        <DraftView
          draft={state.draft}
          readings={draft.readings.value}
          onAnswer={draft.answer}
          onEdit={draft.edit}
          onRename={draft.rename}
          onPages={draft.read}
          onKeep={async () => {
            const taken = await draft.keep();
            if (taken) onKept(taken);
          }}
          onDiscard={async () => {
            if (await draft.discard()) location.hash = credentials;
          }}
        />
      );
  }
}
