import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { KeyHint } from '@/components/key-hint/key-hint';
import type { Picking, SaveStatus } from '@/lib/tagging/picking';
import type { Platform } from '@/lib/tagging/platform';

interface Props {
  picking: Picking;
  canSave: boolean;
  platform: Platform;
  onSave: () => void;
  onDecideLater: () => void;
  onCancel: () => void;
}

/** The picker's last line: how saving went, and the two ways out. */
export function PickerFoot({ picking, canSave, platform, onSave, onDecideLater, onCancel }: Props) {
  const status = picking.status.value;
  const failed = typeof status === 'object';
  return (
    <div class="picker-foot">
      <div class="picker-status" role="alert" data-empty={complaint(status) === ''}>
        {complaint(status)}
      </div>
      {failed && <CopyButton picking={picking} />}
      {canSave && picking.chosen.value.length === 0 && (
        <button
          type="button"
          class="button plain decide-later"
          title={i18n.t('picker.decideLaterWhy')}
          onClick={onDecideLater}
        >
          {i18n.t('picker.decideLater')}
        </button>
      )}
      <button type="button" class="button plain" aria-keyshortcuts="Escape" onClick={onCancel}>
        {i18n.t('picker.cancel')} <KeyHint keys={i18n.t('picker.cancelKey')} />
      </button>
      {canSave && (
        <button
          type="button"
          class="button primary"
          aria-disabled={status === 'saving'}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          onClick={onSave}
        >
          {failed ? i18n.t('picker.tryAgain') : i18n.t(status === 'saving' ? 'picker.saving' : 'picker.save')}{' '}
          <KeyHint keys={i18n.t(`picker.saveKeys.${platform}`)} />
        </button>
      )}
    </div>
  );
}

function complaint(status: SaveStatus): string {
  if (status === 'nothingChosen') return i18n.t('picker.nothingChosen');
  return typeof status === 'object' ? i18n.t(`failure.${status.failure}`) : '';
}

function CopyButton({ picking }: { picking: Picking }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const codes = picking.chosen.value.map((choice) => choice.indicator.code).join(', ');
    await navigator.clipboard.writeText([codes, picking.passage.quote, picking.rationale.value].join('\n\n'));
    setCopied(true);
  };
  return (
    <button type="button" class="button" onClick={() => void copy()}>
      {i18n.t(copied ? 'picker.copied' : 'picker.copy')}
    </button>
  );
}
