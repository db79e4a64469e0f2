import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { PassphraseAsk } from '@/components/feedback/passphrase-ask';
import { useFocusOnArrival } from '@/components/focus/use-focus-on-arrival';
import { Notice } from '@/components/notice/notice';
import type { LeftOutGroup } from '@/lib/surfaces/settings/left-out-groups';
import { LeftOutList } from './left-out-list';

/** What a chosen file holds, in numbers. `savedOn` is in words. */
interface RestoreContents {
  savedOn: string;
  credentials: number;
  artifacts: number;
  tags: number;
  ratings: number;
  /** What is not restored as it was. */
  left: readonly LeftOutGroup[];
  /** Whether the file is damaged as a whole. */
  isWhole: boolean;
}

export type RestoreStep =
  | { status: 'none' }
  | { status: 'unreadable' }
  | { status: 'sealed'; isWrong: boolean }
  | { status: 'sealedDamaged' }
  | { status: 'chosen'; contents: RestoreContents }
  | { status: 'done' };

export interface RestoreOfferProps {
  restore: RestoreStep;
  onFile: (file: File) => void;
  onPassphrase: (passphrase: string) => void;
  onRestore: (mode: 'replace' | 'merge') => void;
  onLeave: () => void;
}

/** Restoring in two steps: choose a file, see what is in it, then decide. */
export function RestoreOffer({ restore, onFile, onPassphrase, onRestore, onLeave }: RestoreOfferProps) {
  return (
    <div class="restore-offer">
      <h4>{i18n.t('settings.restore')}</h4>
      {restore.status === 'chosen' ? (
        <FoundInFile contents={restore.contents} onRestore={onRestore} onLeave={onLeave} />
      ) : restore.status === 'sealed' ? (
        <>
          <p>{i18n.t('settings.restoreSealed')}</p>
          <PassphraseAsk isWrong={restore.isWrong} onPassphrase={onPassphrase} onLeave={onLeave} />
        </>
      ) : (
        <FilePicker onFile={onFile} />
      )}
      {restore.status === 'unreadable' && <Notice kind="problem">{i18n.t('settings.restoreUnreadable')}</Notice>}
      {restore.status === 'sealedDamaged' && <Notice kind="problem">{i18n.t('settings.restoreSealedDamaged')}</Notice>}
      {restore.status === 'done' && <Notice kind="news">{i18n.t('settings.restoreDone')}</Notice>}
    </div>
  );
}

function FilePicker({ onFile }: Pick<RestoreOfferProps, 'onFile'>) {
  const over = useSignal(false);
  const drag = (event: DragEvent, inside: boolean) => {
    event.preventDefault();
    over.value = inside;
  };
  return (
    // The label makes the whole box the file field's own, so that dropping is a short cut and never the only way.
    <label
      class="file-picker"
      data-over={over.value}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      <span class="visually-hidden">{i18n.t('settings.restorePick')}</span>
      <input
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
      <span class="small quiet">{i18n.t('settings.restoreDrop')}</span>
    </label>
  );
}

type FoundProps = Pick<RestoreOfferProps, 'onRestore' | 'onLeave'> & { contents: RestoreContents };

function FoundInFile({ contents, onRestore, onLeave }: FoundProps) {
  const first = useRef<HTMLButtonElement>(null);
  useFocusOnArrival(first);
  const { savedOn, credentials, artifacts, tags, ratings, left, isWhole } = contents;
  return (
    <fieldset class="restore-found">
      <legend>{i18n.t('settings.restoreFound')}</legend>
      <p>{i18n.t('settings.restoreCounts', [credentials, artifacts, tags, ratings])}</p>
      {savedOn !== '' && <p class="small quiet">{i18n.t('settings.restoreFrom', [savedOn])}</p>}
      {(left.length > 0 || !isWhole) && (
        <Notice kind="problem">
          {i18n.t(isWhole ? 'settings.restoreLeft' : 'settings.restoreDamaged')}
          <LeftOutList groups={left} />
        </Notice>
      )}
      <div class="setting-buttons">
        <button ref={first} type="button" class="button primary" onClick={() => onRestore('merge')}>
          {i18n.t('settings.restoreMerge')}
        </button>
        <button type="button" class="button" onClick={() => onRestore('replace')}>
          {i18n.t('settings.restoreReplace')}
        </button>
        <button type="button" class="button plain" onClick={onLeave}>
          {i18n.t('settings.restoreCancel')}
        </button>
      </div>
    </fieldset>
  );
}
