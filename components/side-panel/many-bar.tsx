import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { type Cell, cellKey } from '@/lib/model/cell';
import type { Retagging } from '@/lib/model/tag';
import type { PanelChoice } from './panel-model';

interface Props {
  count: number;
  /** How many could be chosen. */
  of: number;
  choices: readonly PanelChoice[];
  onAll: () => void;
  onRetag: (cell: Cell, how: Retagging) => void;
  onAsk: () => void;
  onCopy: () => void;
  onRemove: () => void;
  onDone: () => void;
}

/** What is done with several passages at once. */
export function ManyBar({ count, of, choices, onRetag, ...on }: Props) {
  const isChanging = useSignal(false);
  const none = count === 0;
  return (
    <section class="many-bar" aria-label={i18n.t('panel.together')}>
      <p role="status">
        <strong>{count === 0 ? i18n.t('panel.chosenNone') : i18n.t('panel.chosen', count)}</strong>
      </p>
      <div class="many-acts">
        {count < of && (
          <button type="button" class="button plain" onClick={on.onAll}>
            {i18n.t('panel.chooseAll', [String(of)])}
          </button>
        )}
        <button
          type="button"
          class="button plain"
          disabled={none}
          aria-expanded={isChanging.value}
          onClick={() => {
            isChanging.value = !isChanging.value;
          }}
        >
          {i18n.t('panel.retag')}
        </button>
        <button type="button" class="button plain" disabled={none} onClick={on.onAsk}>
          {i18n.t('panel.ask')}
        </button>
        <button type="button" class="button plain" disabled={none} onClick={on.onCopy}>
          {i18n.t('panel.copy')}
        </button>
        <button type="button" class="button plain danger" disabled={none} onClick={on.onRemove}>
          {i18n.t('panel.remove')}
        </button>
        <button type="button" class="button" onClick={on.onDone}>
          {i18n.t('panel.done')}
        </button>
      </div>
      {isChanging.value && !none && <Retag choices={choices} onRetag={onRetag} />}
    </section>
  );
}

const ways = ['add', 'only', 'drop'] as const satisfies readonly Retagging[];

function Retag({ choices, onRetag }: Pick<Props, 'choices' | 'onRetag'>) {
  const wanted = useSignal(0);
  const choice = choices[wanted.value];
  const requirements = new Map(choices.map(({ requirement }) => [requirement.id, requirement]));
  if (!choice) return null;
  const cell = { requirementId: choice.requirement.id, indicatorId: choice.indicator.id };
  return (
    <div class="many-retag">
      <select
        class="field"
        aria-label={i18n.t('panel.retagWhich')}
        value={String(wanted.value)}
        onChange={(event) => {
          wanted.value = Number(event.currentTarget.value);
        }}
      >
        {[...requirements.values()].map(({ id, code, title }) => (
          <optgroup key={id} label={`${code} ${title}`.trim()}>
            {choices.map(
              ({ indicator, requirement }, at) =>
                requirement.id === id && (
                  <option key={cellKey({ requirementId: id, indicatorId: indicator.id })} value={String(at)}>
                    {indicator.code} {indicator.text}
                  </option>
                ),
            )}
          </optgroup>
        ))}
      </select>
      {ways.map((how) => (
        <button key={how} type="button" class="button" onClick={() => onRetag(cell, how)}>
          {i18n.t(`panel.retagHow.${how}`)}
        </button>
      ))}
    </div>
  );
}
