import type { DocumentKind } from '@/lib/documents/kind';
import type { Permission } from '@/lib/documents/permission';
import type { ArtifactKind } from '@/lib/model/artifact';

export const boards: Permission = {
  title: 'site.googleDrive',
  hosts: ['boards.example'],
  asked: ['https://boards.example/*'],
  loaded: ['https://boards.example/published/*'],
  isWebPage: (url) => url.startsWith('https://boards.example/published/'),
};

const idAt = (url: string): string | null => /^https:\/\/boards\.example\/b\/(\w+)/.exec(url)?.[1] ?? null;

/**
 * One kind more: whiteboards of many people on one host, whose scripts must be there before those of the page, and which
 * come as files too. Its words are borrowed. The name is what one line in the model would allow.
 */
export const board: DocumentKind = {
  kind: 'board' as ArtifactKind,
  at: (url, title) =>
    idAt(url) === null
      ? null
      : title === 'Locked'
        ? { refusal: 'notInPlace', offer: { text: 'popup.closed.forms', button: null } }
        : 'inPlace',
  shown: ({ url, contentType }) =>
    contentType === 'application/x-board'
      ? {
          refusal: 'notInPlace',
          offer: {
            text: 'popup.pdf',
            button: { label: 'popup.openViewer', act: { kind: 'view', request: { kind: 'url', url } } },
          },
          atOnce: true,
        }
      : null,
  namesAt: (url) => [`board:${idAt(url)}`],
  itemOf: (name) => /^board:(.*)$/.exec(name)?.[1] ?? idAt(name),
  permission: boards,
  readsFrom: (url) => (idAt(url) ? ['https://files.boards.example/*'] : []),
  overlay: {
    comes: 'withThePage',
    until: (step) => ({
      refusal: step === 'ask' ? 'pageNotAllowed' : 'documentNeedsReload',
      offer: {
        text: step === 'ask' ? 'popup.docAsk' : 'popup.docBefore',
        button: {
          label: step === 'ask' ? 'popup.docAllow' : 'popup.docReload',
          act: step === 'ask' ? { kind: 'allow', permission: boards } : { kind: 'reload', url: null },
        },
      },
    }),
  },
  registered: {
    matches: ['https://boards.example/b/*'],
    excludeMatches: ['https://boards.example/published/*'],
    scripts: [{ id: 'board', js: '/content-scripts/overlay.js', world: 'MAIN', runAt: 'document_start' }],
  },
  howToBegin: 'popup.untaggedSlides',
  saysOf: ({ paintable }) => ({ notes: paintable ? [] : ['popup.docsWay.unpainted'], instead: null }),
  takesQuotes: true,
  viewed: (_, address) => (address === null ? null : { kind: 'url', url: address }),
  page: {
    name: 'boards',
    title: 'workspace.settings',
    setting: { title: 'settings.docs', text: 'settings.docsExplain' },
  },
};
