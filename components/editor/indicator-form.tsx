import { i18n } from '#i18n';
import type { DraftIndicator } from '@/lib/frameworks/editing/act';
import { changeIndicator } from '@/lib/frameworks/editing/indicator-acts';
import { changeLevel } from '@/lib/frameworks/editing/levels';
import { limits } from '@/lib/model/limits';
import { CheckField } from './check-field';
import type { FormProps } from './editor-props';
import { LevelsForm } from './levels-form';
import { SavedField } from './saved-field';

/** One indicator with its levels. */
export function IndicatorForm({ indicator, onAct }: FormProps & { indicator: DraftIndicator }) {
  const { id, levels } = indicator;
  return (
    <>
      <SavedField
        isFirst
        rows={3}
        label={i18n.t('editor.text')}
        value={indicator.text}
        longest={limits.description}
        onSave={(text) => onAct(changeIndicator(id, { text }))}
      />
      <SavedField
        label={i18n.t('editor.code')}
        hint={i18n.t('editor.codeHint')}
        value={indicator.code}
        longest={limits.code}
        onSave={(code) => code.trim() !== '' && onAct(changeIndicator(id, { code: code.trim() }))}
      />
      <SavedField
        rows={2}
        label={i18n.t('editor.hint')}
        value={indicator.hint}
        longest={limits.description}
        onSave={(hint) => onAct(changeIndicator(id, { hint }))}
      />
      <LevelsForm indicators={[indicator]} onAct={onAct} />
      {levels.length > 0 && (
        <details>
          <summary>{i18n.t('editor.levelTexts')}</summary>
          <div class="editor-form">
            {levels
              .toSorted((one, other) => one.order - other.order)
              .map((level) => (
                <SavedField
                  key={level.id}
                  rows={2}
                  label={i18n.t('editor.levelText', [level.label])}
                  value={level.description}
                  longest={limits.description}
                  onSave={(description) => onAct(changeLevel(id, level.id, { description }))}
                />
              ))}
          </div>
        </details>
      )}
      <CheckField
        label={i18n.t('editor.levelsAddUp')}
        checked={indicator.levelsAddUp ?? false}
        onCheck={(checked) => onAct(changeIndicator(id, { levelsAddUp: checked ? true : undefined }))}
      />
      <CheckField
        label={i18n.t('editor.aboutAnnotations')}
        checked={indicator.isAboutAnnotations ?? false}
        onCheck={(checked) => onAct(changeIndicator(id, { isAboutAnnotations: checked ? true : undefined }))}
      />
    </>
  );
}
