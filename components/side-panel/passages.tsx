import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { Foot } from '@/components/focus/foot';
import type { Cell } from '@/lib/model/cell';
import type { TagId } from '@/lib/model/ids';
import type { Retagging } from '@/lib/model/tag';
import { asText } from './as-text';
import { isUndecided, type Listing, listed } from './listing';
import { ListingTools } from './listing-tools';
import { ManyBar } from './many-bar';
import type { PanelModel } from './panel-model';
import type { PassageCallbacks } from './passage-callbacks';
import { PassageList } from './passage-list';

export interface ManyCallbacks {
  onDeleteMany: (ids: readonly TagId[]) => void;
  onRetagMany: (ids: readonly TagId[], cell: Cell, how: Retagging) => void;
  onAskMany: (ids: readonly TagId[]) => void;
}

interface Props {
  model: PanelModel & { status: 'document' };
  on: PassageCallbacks & ManyCallbacks;
}

/** The passages of the document: which of them, in which order, which are unfolded, and which are chosen together. */
export function Passages({ model, on }: Props) {
  const listing = useSignal<Listing>({ search: '', filter: null, sort: 'place' });
  const open = useSignal<ReadonlySet<TagId>>(new Set());
  const chosen = useSignal<ReadonlySet<TagId> | null>(null);
  const all = [...model.found, ...model.lost];
  const hasUndecided = all.some(isUndecided);
  // What is no longer offered must not go on filtering, such as an indicator whose last passage is gone.
  const { filter } = listing.value;
  const isOffered = filter === 'undecided' ? hasUndecided : model.indicators.some(({ id }) => id === filter);
  const present = { ...listing.value, filter: isOffered ? filter : null };
  const found = listed(model.found, present);
  const lost = listed(model.lost, present);
  const shown = [...found, ...lost];
  const ids = shown.map(({ tag }) => tag.id);
  const together = shown.filter(({ tag }) => chosen.value?.has(tag.id));
  const togetherIds = together.map(({ tag }) => tag.id);
  const isAnyOpen = ids.some((id) => open.value.has(id));
  const unfold = (of: readonly TagId[], isOpen: boolean) => {
    open.value = changed(open.value, of, isOpen);
  };
  const listProps = {
    on,
    open: open.value,
    onOpen: (id: TagId, isOpen: boolean) => unfold([id], isOpen),
    together: {
      chosen: chosen.value,
      onChoose: (of: readonly TagId[], isChosen: boolean) => {
        chosen.value = changed(chosen.value ?? new Set(), of, isChosen);
      },
    },
  };
  const listKey = `${present.filter} ${present.sort} ${present.search}`;
  return (
    <>
      <p class="quiet panel-document">{model.title}</p>
      <ListingTools
        listing={present}
        indicators={model.indicators}
        hasUndecided={hasUndecided}
        onChange={(change) => {
          listing.value = { ...present, ...change };
        }}
      />
      <div class="panel-line">
        <span class="small quiet" role="status">
          {shown.length === all.length
            ? i18n.t('panel.count', all.length)
            : i18n.t('panel.countOf', [String(shown.length), String(all.length)])}
        </span>
        {shown.length > 0 && (
          <button type="button" class="button plain" onClick={() => unfold(ids, !isAnyOpen)}>
            {i18n.t(isAnyOpen ? 'panel.foldAll' : 'panel.unfoldAll')}
          </button>
        )}
        <button
          type="button"
          class="button plain"
          aria-pressed={chosen.value !== null}
          onClick={() => {
            chosen.value = chosen.value ? null : new Set();
          }}
        >
          {i18n.t('panel.chooseSeveral')}
        </button>
      </div>
      {shown.length === 0 && <p class="quiet">{i18n.t('panel.nothingFits')}</p>}
      <PassageList key={`found ${listKey}`} passages={found} {...listProps} />
      {lost.length > 0 && (
        <section class="panel-lost">
          <h2>{i18n.t('panel.lostTitle')}</h2>
          <p class="quiet small">{i18n.t('panel.lostExplain')}</p>
          <PassageList key={`lost ${listKey}`} passages={lost} {...listProps} />
        </section>
      )}
      {chosen.value && (
        <Foot class="panel-many">
          <ManyBar
            count={together.length}
            of={shown.length}
            choices={model.choices}
            onAll={() => listProps.together.onChoose(ids, true)}
            onRetag={(cell, how) => on.onRetagMany(togetherIds, cell, how)}
            onAsk={() => on.onAskMany(togetherIds)}
            onCopy={() => on.onCopy(together.map(asText).join('\n\n---\n\n'))}
            onRemove={() => {
              on.onDeleteMany(togetherIds);
              chosen.value = null;
            }}
            onDone={() => {
              chosen.value = null;
            }}
          />
        </Foot>
      )}
    </>
  );
}

function changed(before: ReadonlySet<TagId>, ids: readonly TagId[], isIn: boolean): ReadonlySet<TagId> {
  const after = new Set(before);
  for (const id of ids) {
    if (isIn) after.add(id);
    else after.delete(id);
  }
  return after;
}
