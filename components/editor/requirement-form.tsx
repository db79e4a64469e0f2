import { i18n } from '#i18n';
import type { DraftRequirement } from '@/lib/frameworks/editing/act';
import { checksOf, linesOf, promptsOf } from '@/lib/frameworks/editing/listed';
import { changeRequirement, type RequirementFields } from '@/lib/frameworks/editing/requirement-acts';
import type { ArtifactLimits } from '@/lib/model/asked-for';
import { newUuid } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import { CheckField } from './check-field';
import { ChoiceField } from './choice-field';
import { DueFields } from './due-fields';
import type { FormProps } from './editor-props';
import { fromYesOrNo, yesOrNo, yesOrNoOptions } from './said-or-not';
import { SavedField } from './saved-field';
import { SpanFields } from './span-fields';

/** A requirement: what it is, what is to be handed in, and what is demanded of tags. */
export function RequirementForm({ requirement, onAct }: FormProps & { requirement: DraftRequirement }) {
  const { id, checks, prompts = [], files, limits: within = {}, template } = requirement;
  const set = (fields: RequirementFields) => onAct(changeRequirement(id, fields));
  const setLimit = (name: keyof ArtifactLimits, span: ArtifactLimits[keyof ArtifactLimits]) => {
    const { [name]: _, ...rest } = within;
    const next = { ...rest, ...(span && { [name]: span }) };
    set({ limits: Object.keys(next).length > 0 ? next : undefined });
  };
  const setTemplate = (fields: { title?: string; address?: string; sentences?: string[] }) => {
    const { address = '', ...next } = { title: '', sentences: [], ...template, ...fields };
    const isThere = next.title !== '' || address !== '' || next.sentences.length > 0;
    set({ template: isThere ? { ...next, ...(address !== '' && { address }) } : undefined });
  };
  return (
    <>
      <SavedField
        isFirst
        label={i18n.t('editor.title')}
        value={requirement.title}
        longest={limits.title}
        onSave={(title) => set({ title })}
      />
      <SavedField
        label={i18n.t('editor.code')}
        value={requirement.code}
        longest={limits.code}
        onSave={(code) => set({ code: code.trim() })}
      />
      <ChoiceField
        label={i18n.t('editor.requirementKind')}
        value={requirement.kind}
        options={[
          ['overview', i18n.t('workspace.kindOverview')],
          ['artifact', i18n.t('workspace.kindArtifact')],
          ['reflection', i18n.t('workspace.kindReflection')],
        ]}
        onChoose={(kind) => set({ kind })}
      />
      <ChoiceField
        label={i18n.t('editor.demand')}
        value={requirement.demand}
        options={[
          ['none', i18n.t('workspace.demandNone')],
          ['label', i18n.t('workspace.demandLabel')],
          ['rationale', i18n.t('workspace.demandRationale')],
        ]}
        onChoose={(demand) => set({ demand })}
      />
      <SavedField
        rows={4}
        label={i18n.t('editor.directions')}
        value={requirement.directions}
        longest={limits.description}
        onSave={(directions) => set({ directions })}
      />
      <SavedField
        rows={4}
        label={i18n.t('editor.checks')}
        hint={i18n.t('editor.checksHint')}
        value={checks.map(({ text }) => text).join('\n')}
        onSave={(text) => set({ checks: checksOf(text, checks, newUuid) })}
      />
      <SavedField
        rows={4}
        label={i18n.t('editor.prompts')}
        hint={i18n.t('editor.promptsHint')}
        value={prompts.map(({ text }) => text).join('\n')}
        onSave={(text) => {
          const next = promptsOf(text, prompts, newUuid);
          set({ prompts: next.length > 0 ? next : undefined });
        }}
      />
      <details>
        <summary>{i18n.t('editor.more')}</summary>
        <div class="editor-form">
          <SavedField
            label={i18n.t('editor.fileKinds')}
            hint={i18n.t('editor.fileKindsHint')}
            value={(files?.kinds ?? []).join(', ')}
            onSave={(text) => {
              const kinds = text.split(',').flatMap((kind) => kind.trim().slice(0, limits.label) || []);
              const next = { ...files, kinds };
              set({ files: Object.keys(next).length > 1 || kinds.length > 0 ? next : undefined });
            }}
          />
          <SpanFields
            label={i18n.t('editor.files')}
            span={
              files && {
                ...(files.least !== undefined && { least: files.least }),
                ...(files.most !== undefined && { most: files.most }),
              }
            }
            onSave={(span) => {
              const kinds = files?.kinds ?? [];
              set({ files: span || kinds.length > 0 ? { kinds, ...span } : undefined });
            }}
          />
          <SpanFields label={i18n.t('editor.words')} span={within.words} onSave={(span) => setLimit('words', span)} />
          <SpanFields label={i18n.t('editor.pages')} span={within.pages} onSave={(span) => setLimit('pages', span)} />
          <SpanFields
            label={i18n.t('editor.seconds')}
            span={within.seconds}
            onSave={(span) => setLimit('seconds', span)}
          />
          <DueFields due={requirement.due} onSave={(due) => set({ due })} />
          <ChoiceField
            label={i18n.t('editor.sharedByTeam')}
            value={yesOrNo(requirement.sharedByTeam)}
            options={yesOrNoOptions()}
            onChoose={(value) => set({ sharedByTeam: fromYesOrNo(value) })}
          />
          <ChoiceField
            label={i18n.t('editor.reusable')}
            value={yesOrNo(requirement.reusable)}
            options={yesOrNoOptions()}
            onChoose={(value) => set({ reusable: fromYesOrNo(value) })}
          />
          <CheckField
            label={i18n.t('editor.inPairs')}
            checked={requirement.inPairs ?? false}
            onCheck={(checked) => set({ inPairs: checked ? true : undefined })}
          />
          <SavedField
            label={i18n.t('editor.templateTitle')}
            value={template?.title ?? ''}
            longest={limits.title}
            onSave={(title) => setTemplate({ title })}
          />
          <SavedField
            label={i18n.t('editor.templateAddress')}
            value={template?.address ?? ''}
            longest={limits.url}
            onSave={(address) => setTemplate({ address: address.trim() })}
          />
          <SavedField
            rows={3}
            label={i18n.t('editor.templateSentences')}
            hint={i18n.t('editor.templateSentencesHint')}
            value={(template?.sentences ?? []).join('\n')}
            onSave={(text) => setTemplate({ sentences: linesOf(text) })}
          />
        </div>
      </details>
    </>
  );
}
