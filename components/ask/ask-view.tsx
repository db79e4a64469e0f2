import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { BlackoutDialog } from '@/components/blackout/blackout-dialog';
import { EmptyState } from '@/components/notice/empty-state';
import { PassphraseField } from '@/components/passphrase/passphrase-field';
import type { TagId } from '@/lib/model/ids';
import type { AskCallbacks, AskModel } from './ask-model';
import { AskedItems } from './asked-items';
import { DetailsCheck } from './details-check';
import { RecipientFields } from './recipient-fields';
import { RequestPreview } from './request-preview';
import { SubjectChooser } from './subject-chooser';

interface Props extends AskCallbacks {
  model: AskModel;
}

/** Where a request for feedback is written, from what it asks about to what leaves the device. */
export function AskView({ model, ...on }: Props) {
  const passphrase = useSignal('');
  const blackingOut = useSignal<TagId | null>(null);
  const { draft, subjects, preview, making } = model;
  if (subjects.passages.size + subjects.indicators.size === 0) {
    return <EmptyState title={i18n.t('ask.nothingTitle')} text={i18n.t('ask.nothingText')} />;
  }
  const opened = blackingOut.value;
  const picture = opened && model.drawn.get(opened);
  return (
    <>
      <form
        class="ask"
        onSubmit={(event) => {
          event.preventDefault();
          on.onMake(passphrase.value);
        }}
      >
        <p class="quiet">{i18n.t('ask.intro')}</p>
        <section class="ask-part" aria-labelledby="ask-what">
          <h2 id="ask-what">{i18n.t('ask.what')}</h2>
          <AskedItems items={draft.items} subjects={subjects} on={on} />
          <SubjectChooser items={draft.items} subjects={subjects} onAdd={on.onAdd} />
        </section>
        <section class="ask-part" aria-labelledby="ask-whom">
          <h2 id="ask-whom">{i18n.t('ask.whom')}</h2>
          <RecipientFields draft={draft} onChange={on.onChange} />
        </section>
        <section class="ask-part" aria-labelledby="ask-leaves">
          <h2 id="ask-leaves">{i18n.t('ask.leaves')}</h2>
          {preview ? (
            <>
              <DetailsCheck
                findings={model.findings}
                names={model.names}
                hasPictures={model.drawn.size > 0}
                onMask={on.onMask}
                onNames={on.onNames}
              />
              <RequestPreview
                model={model}
                request={preview.request}
                onChange={on.onChange}
                onBlackOut={(tagId) => {
                  blackingOut.value = tagId;
                }}
              />
              <PassphraseField
                label={i18n.t('ask.passphrase')}
                hint={i18n.t('ask.passphraseHint')}
                hintId="ask-passphrase-hint"
                value={passphrase}
              />
            </>
          ) : (
            <p class="quiet">{i18n.t('ask.leavesNothing')}</p>
          )}
        </section>
        <div class="ask-make">
          <button type="submit" class="button primary" disabled={!preview || making || model.drawing}>
            {i18n.t(model.drawing ? 'ask.drawing' : making ? 'ask.making' : 'ask.make')}
          </button>
          <p class="quiet small">{i18n.t('ask.makeHint')}</p>
        </div>
      </form>
      {opened && picture && (
        <BlackoutDialog
          key={opened}
          picture={picture}
          boxes={draft.blackouts?.find(({ tagId }) => tagId === opened)?.boxes ?? []}
          isChanged={model.covered.changed.includes(opened)}
          onBoxes={(boxes) => on.onBlackOut(opened, boxes, false)}
          onDone={(boxes) => {
            on.onBlackOut(opened, boxes, true);
            blackingOut.value = null;
          }}
          onClose={() => {
            blackingOut.value = null;
          }}
        />
      )}
    </>
  );
}
