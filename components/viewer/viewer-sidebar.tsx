import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ViewerCommands } from '@/lib/viewer/commands';
import type { OutlineEntry } from '@/lib/viewer/outline';
import type { ViewerState } from '@/lib/viewer/viewer-state';
import { OutlineTree } from './outline-tree';
import { ThumbnailList } from './thumbnail-list';

/** Where the window is this narrow, it lies above the pages (viewer-sidebar.css). */
const covering = '(max-width: 640px)';

interface Props {
  state: ViewerState;
  commands: ViewerCommands;
}

/** Two ways through the file: its pages in small, and its table of contents. */
export function ViewerSidebar({ state, commands }: Props) {
  const shown = state.sidebar.value;
  const opened = state.opened.value;
  const outline = useSignal<OutlineEntry[] | null>(null);
  const thumbnails = useMemo(() => commands.thumbnails(), [opened, commands]);
  const draw = useMemo(() => thumbnails?.draw ?? (async () => null), [thumbnails]);
  useEffect(() => {
    let present = true;
    outline.value = null;
    if (shown === 'outline' && opened) {
      void commands.outline().then((entries) => {
        if (present) outline.value = entries;
      });
    }
    return () => {
      present = false;
    };
  }, [shown, opened, commands, outline]);
  if (shown === 'none') return null;
  const close = () => {
    state.sidebar.value = 'none';
    opened?.container.focus({ preventScroll: true });
  };
  const closeWhereItCovers = () => {
    if (matchMedia(covering).matches) close();
  };
  return (
    <nav
      class="viewer-sidebar"
      aria-label={i18n.t('viewer.sidebar')}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div class="sidebar-choice">
        {(['pages', 'outline'] as const).map((each) => (
          <button
            key={each}
            type="button"
            class="button plain"
            aria-pressed={each === shown}
            onClick={() => {
              state.sidebar.value = each;
            }}
          >
            {i18n.t(each === 'pages' ? 'viewer.sidebarPages' : 'viewer.sidebarOutline')}
          </button>
        ))}
      </div>
      {shown === 'pages' ? (
        <ThumbnailList state={state} draw={draw} onPage={commands.goToNumber} onChosen={closeWhereItCovers} />
      ) : (
        <OutlineTree
          entries={outline.value}
          onFollow={(entry) => {
            commands.follow(entry);
            closeWhereItCovers();
          }}
        />
      )}
    </nav>
  );
}
