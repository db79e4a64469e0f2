import { i18n } from '#i18n';
import type { DraftIndicator } from '@/lib/frameworks/editing/act';
import { setLevels, sharedLevels } from '@/lib/frameworks/editing/levels';
import { linesOf } from '@/lib/frameworks/editing/listed';
import { newUuid } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import { ChoiceField } from './choice-field';
import type { FormProps } from './editor-props';
import { SavedField } from './saved-field';

/** The levels of one or of many indicators, and which of them is enough. */
export function LevelsForm({
  indicators,
  onAct,
}: Pick<FormProps, 'onAct'> & { indicators: readonly DraftIndicator[] }) {
  const shared = sharedLevels(indicators);
  const { labels, enoughFrom } = shared ?? { labels: [], enoughFrom: 0 };
  const ids = indicators.map(({ id }) => id);
  return (
    <fieldset>
      <legend>{i18n.t('editor.levels')}</legend>
      <SavedField
        rows={4}
        label={i18n.t('editor.levelNames')}
        hint={shared ? i18n.t('editor.levelNamesHint') : i18n.t('editor.levelsDiffer')}
        value={labels.join('\n')}
        onSave={(text) => {
          const typed = linesOf(text)
            .slice(0, limits.levels)
            .map((label) => label.slice(0, limits.label));
          // What is enough stays enough: the best one, where nothing was said before.
          const from = labels.length === 0 ? typed.length - 1 : enoughFrom + Math.max(0, typed.length - labels.length);
          onAct(setLevels(ids, { labels: typed, enoughFrom: Math.max(0, from) }, newUuid));
        }}
      />
      {labels.length > 0 && (
        <ChoiceField
          label={i18n.t('editor.enoughFrom')}
          value={String(enoughFrom)}
          options={[
            ...labels.map((label, at) => [String(at), label] as const),
            [String(labels.length), i18n.t('editor.noneEnough')],
          ]}
          onChoose={(at) => onAct(setLevels(ids, { labels, enoughFrom: Number(at) }, newUuid))}
        />
      )}
    </fieldset>
  );
}
