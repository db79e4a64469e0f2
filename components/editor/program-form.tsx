import { i18n } from '#i18n';
import { changeProgram } from '@/lib/frameworks/editing/program-acts';
import { limits } from '@/lib/model/limits';
import { ChoiceField } from './choice-field';
import type { FormProps } from './editor-props';
import { SavedField } from './saved-field';
import { numberIn } from './typed-number';

/** The program as a whole. */
export function ProgramForm({ framework: { program, credentials }, onAct }: FormProps) {
  const { rule } = program;
  return (
    <>
      <SavedField
        isFirst
        label={i18n.t('editor.title')}
        value={program.title}
        longest={limits.title}
        onSave={(title) => onAct(changeProgram({ title }))}
      />
      <ChoiceField
        label={i18n.t('editor.programKind')}
        value={program.kind}
        options={[
          ['stack', i18n.t('editor.stack')],
          ['bundle', i18n.t('editor.bundle')],
          ['micro-endorsement', i18n.t('editor.microEndorsement')],
        ]}
        onChoose={(kind) => onAct(changeProgram({ kind }))}
      />
      <ChoiceField
        label={i18n.t('editor.rule')}
        value={rule.type}
        options={[
          ['all', i18n.t('workspace.ruleAll')],
          ['choose', i18n.t('editor.ruleChoose')],
        ]}
        onChoose={(type) => onAct(changeProgram({ rule: type === 'all' ? { type } : { type, count: 1 } }))}
      />
      {rule.type === 'choose' && (
        <SavedField
          type="number"
          label={i18n.t('editor.ruleCount', [credentials.length])}
          value={String(rule.count)}
          onSave={(text) => {
            const count = Math.min(Math.max(1, numberIn(text) ?? 1), credentials.length);
            onAct(changeProgram({ rule: { type: 'choose', count } }));
          }}
        />
      )}
    </>
  );
}
