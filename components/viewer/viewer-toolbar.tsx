import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import type { ViewerCommands } from '@/lib/viewer/commands';
import type { ViewerState } from '@/lib/viewer/viewer-state';
import type { EvidenceTools } from './evidence-tools';
import { IconButton } from './icon-button';
import { MoreMenu } from './more-menu';
import { PageField } from './page-field';
import { ZoomSelect } from './zoom-select';

interface Props {
  state: ViewerState;
  tools: EvidenceTools | null;
  commands: ViewerCommands;
  pageField: RefObject<HTMLInputElement | null>;
  onOpen: () => void;
  onTakeIn: () => void;
}

/** What a reader of PDFs has at hand. What has no room in a narrow window is in the menu at its end. */
export function ViewerToolbar({ state, tools, commands, pageField, onOpen, onTakeIn }: Props) {
  const page = state.page.value;
  const pages = state.pages.value;
  const name = state.opened.value?.source.name ?? '';
  const sidebar = state.sidebar.value;
  return (
    <header class="viewer-bar">
      <div class="bar-row">
        <div class="bar-start">
          <IconButton
            icon="sidebar"
            label={i18n.t('viewer.sidebar')}
            expanded={sidebar !== 'none'}
            onClick={() => {
              state.sidebar.value = sidebar === 'none' ? 'pages' : 'none';
            }}
          />
          <h1 class="file-name" title={name}>
            {name}
          </h1>
        </div>
        <div class="bar-group">
          <IconButton
            icon="previous"
            class="when-roomy"
            label={i18n.t('viewer.previousPage')}
            disabled={page <= 1}
            onClick={commands.previousPage}
          />
          <PageField
            page={page}
            pages={pages}
            label={state.labels.value?.[page - 1] ?? null}
            field={pageField}
            onGo={commands.goTo}
          />
          <IconButton
            icon="next"
            class="when-roomy"
            label={i18n.t('viewer.nextPage')}
            disabled={page >= pages}
            onClick={commands.nextPage}
          />
        </div>
        <div class="bar-group when-wide">
          <IconButton icon="zoomOut" label={i18n.t('viewer.zoomOut')} keys="Control+-" onClick={commands.zoomOut} />
          <ZoomSelect zoom={state.zoom.value} scale={state.scale.value} onZoom={commands.zoomTo} />
          <IconButton icon="zoomIn" label={i18n.t('viewer.zoomIn')} keys="Control+Plus" onClick={commands.zoomIn} />
        </div>
        <div class="bar-end">
          {tools && (
            <IconButton
              icon="part"
              label={i18n.t('viewer.draw')}
              pressed={tools.drawing.value}
              onClick={tools.onDraw}
            />
          )}
          <IconButton
            icon="find"
            label={i18n.t('viewer.find')}
            keys="Control+F"
            expanded={state.finding.value.open}
            onClick={state.finding.value.open ? commands.closeFind : commands.openFind}
          />
          <IconButton icon="open" class="when-wide" label={i18n.t('viewer.openOther')} onClick={onOpen} />
          <ToolbarMenu commands={commands} onOpen={onOpen} onTakeIn={onTakeIn} />
          {tools && (
            <button type="button" class="button primary" onClick={tools.onHandIn}>
              {i18n.t('handIn.open')}
            </button>
          )}
        </div>
      </div>
    </header>
  );
}

function ToolbarMenu({ commands, onOpen, onTakeIn }: Pick<Props, 'commands' | 'onOpen' | 'onTakeIn'>) {
  const { zoomIn, zoomOut, zoomTo, rotate, print, save } = commands;
  return (
    <MoreMenu
      actions={[
        { icon: 'open', label: i18n.t('viewer.openOther'), narrowOnly: true, onChoose: onOpen },
        { icon: 'list', label: i18n.t('takeIn.offer'), onChoose: onTakeIn },
        { icon: 'zoomIn', label: i18n.t('viewer.zoomIn'), narrowOnly: true, onChoose: zoomIn },
        { icon: 'zoomOut', label: i18n.t('viewer.zoomOut'), narrowOnly: true, onChoose: zoomOut },
        { icon: 'fitWidth', label: i18n.t('viewer.zoomWidth'), onChoose: () => zoomTo('page-width') },
        { icon: 'fitPage', label: i18n.t('viewer.zoomPage'), onChoose: () => zoomTo('page-fit') },
        { icon: 'rotate', label: i18n.t('viewer.rotate'), keys: 'Control+]', onChoose: () => rotate(90) },
        { icon: 'rotateBack', label: i18n.t('viewer.rotateBack'), keys: 'Control+[', onChoose: () => rotate(-90) },
        { icon: 'print', label: i18n.t('viewer.print'), keys: 'Control+P', onChoose: print },
        { icon: 'save', label: i18n.t('viewer.save'), onChoose: save },
      ]}
    />
  );
}
