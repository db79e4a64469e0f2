import { type Signal, signal } from '@preact/signals';
import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';
import type { Problem } from '@/lib/pdf-files/problem';
import { type Finding, noFinding } from './finding-state';

/** How far opening has come; `total` is 0 where it is not known. */
interface Progress {
  name: string;
  loaded: number;
  total: number;
}

/** What the viewer shows, as its views read it. */
export interface ViewerState {
  opened: Signal<OpenedPdf | null>;
  opening: Signal<Progress | null>;
  /** Set while the person is asked for a password. */
  asking: Signal<{ name: string; wrong: boolean; answer: (password: string | null) => void } | null>;
  problem: Signal<{ problem: Problem; name: string } | null>;
  /** Whether a page of the present file has been shown: what is not needed before waits for it. */
  rendered: Signal<boolean>;
  /** From 1. */
  page: Signal<number>;
  pages: Signal<number>;
  /** The labels of the pages where they say more than their numbers. */
  labels: Signal<readonly string[] | null>;
  /** 1 is the size on paper. */
  scale: Signal<number>;
  /** What the person chose: `auto`, `page-width`, `page-fit`, `page-actual` or a factor. */
  zoom: Signal<string>;
  /** Clockwise, in degrees. */
  rotation: Signal<number>;
  finding: Signal<Finding>;
  sidebar: Signal<'none' | 'pages' | 'outline'>;
  printing: Signal<{ done: number; pages: number } | null>;
}

export function newViewerState(): ViewerState {
  return {
    opened: signal(null),
    opening: signal(null),
    asking: signal(null),
    problem: signal(null),
    rendered: signal(false),
    page: signal(1),
    pages: signal(0),
    labels: signal(null),
    scale: signal(1),
    zoom: signal('auto'),
    rotation: signal(0),
    finding: signal(noFinding),
    sidebar: signal('none'),
    printing: signal(null),
  };
}
