import { i18n } from '#i18n';
import type { PackagedRequest } from '@/lib/feedback/package';
import type { RequestDraft } from '@/lib/feedback/request-draft';
import { traitsOf } from '@/lib/model/artifact-kinds';
import type { TagId } from '@/lib/model/ids';
import type { AskModel } from './ask-model';
import { PreviewPassage } from './preview-passage';
import { PreviewPicture } from './preview-picture';

interface Props {
  model: AskModel;
  request: PackagedRequest;
  onChange: (change: Partial<RequestDraft>) => void;
  onBlackOut: (tagId: TagId) => void;
}

/** Exactly what would be sent, and what of it can be left out. */
export function RequestPreview({ model, request, onChange, onBlackOut }: Props) {
  const { draft, preview, missing } = model;
  const tagOf = new Map(preview?.subjects.passages.map(({ reference, tagId }) => [reference, tagId]));
  const hasPictured = request.passages.some(({ kind }) => traitsOf(kind).hasPictures);
  const hasAddress = [...tagOf.values()].some((id) => model.subjects.passages.get(id)?.url.startsWith('http'));
  return (
    <>
      <div class="ask-choices">
        {hasPictured && (
          <Choice
            checked={draft.pictures}
            label={i18n.t('ask.pictures')}
            onChange={(on) => onChange({ pictures: on })}
          />
        )}
        {draft.pictures && missing.length > 0 && !model.drawing && (
          <p class="quiet small">{i18n.t('ask.picturesMissing', missing.length)}</p>
        )}
        {hasAddress && (
          <Choice
            checked={draft.addresses}
            label={i18n.t('ask.addresses')}
            onChange={(on) => onChange({ addresses: on })}
          />
        )}
      </div>
      <section class="ask-preview" aria-label={i18n.t('ask.preview')}>
        <Facts request={request} />
        {request.note && (
          <p class="ask-preview-note" dir="auto">
            {request.note}
          </p>
        )}
        {request.passages.map((passage) => (
          <PreviewPassage
            key={passage.id}
            passage={passage}
            codes={request.indicators.filter(({ id }) => passage.indicatorIds.includes(id)).map(({ code }) => code)}
            picture={
              <PreviewPicture
                model={model}
                tagId={tagOf.get(passage.id)}
                quote={passage.quote}
                onBlackOut={onBlackOut}
              />
            }
          />
        ))}
        {request.indicators.length > 0 && (
          <>
            <h3>{i18n.t('ask.indicatorsSent')}</h3>
            <ul class="list">
              {request.indicators.map(({ id, code, text, requirement, credential, levels }) => (
                <li key={id}>
                  <strong>{code}</strong> {text}{' '}
                  <span class="quiet small">{[requirement, credential].filter((part) => part !== '').join(' · ')}</span>
                  {levels.length > 0 && (
                    <dl class="ask-preview-levels small">
                      {levels.map((level) => (
                        <div key={level.id}>
                          <dt>{level.label}</dt>
                          <dd>{level.description}</dd>
                        </div>
                      ))}
                    </dl>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
        <h3>{i18n.t('ask.questionsSent')}</h3>
        <ol>
          {request.questions.map(({ id, stem, text }) => (
            <li key={id}>
              <span dir="auto">{text}</span> <span class="quiet small">{i18n.t(`ask.stemName.${stem}`)}</span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function Facts({ request: { from, to, due } }: { request: PackagedRequest }) {
  const facts: [string, string][] = [
    [i18n.t('ask.from'), from],
    [i18n.t('ask.to'), to],
    [i18n.t('ask.due'), due ?? ''],
  ];
  return (
    <dl class="ask-facts small">
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
    </dl>
  );
}

function Choice({ checked, label, onChange }: { checked: boolean; label: string; onChange: (on: boolean) => void }) {
  return (
    <label class="ask-choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
