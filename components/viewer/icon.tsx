const shapes = {
  sidebar: 'M2.5 3h11v10h-11ZM6.5 3v10',
  previous: 'M3.5 10 8 5.5l4.5 4.5',
  next: 'M3.5 6 8 10.5 12.5 6',
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
  find: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.3 10.3 14 14',
  open: 'M2 13V3.5h4l1.5 2H14V13Z',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  close: 'M4 4l8 8M12 4l-8 8',
  rotate: 'M12.5 5.5A5 5 0 1 0 13 8.5M12.5 2v3.5H9',
  rotateBack: 'M3.5 5.5A5 5 0 1 1 3 8.5M3.5 2v3.5H7',
  print: 'M4.5 6V2.5h7V6M4.5 11.5H2.5V6h11v5.5h-2M4.5 9.5h7v4h-7Z',
  save: 'M8 2.5v7.5M4.5 7 8 10.5 11.5 7M3 13.5h10',
  fitWidth: 'M2.5 3v10M13.5 3v10M4.5 8h7M6.5 6l-2 2 2 2M9.5 6l2 2-2 2',
  fitPage: 'M3.5 2.5h9v11h-9ZM8 5v6M6.5 6.5 8 5l1.5 1.5M6.5 9.5 8 11l1.5-1.5',
  closed: 'M6 4l4 4-4 4',
  part: 'M2.5 5V2.5H5M11 2.5h2.5V5M13.5 11v2.5H11M5 13.5H2.5V11M7 2.5h2M7 13.5h2M2.5 7v2M13.5 7v2',
  list: 'M2.5 4h.01M2.5 8h.01M2.5 12h.01M5.5 4h8M5.5 8h8M5.5 12h8',
  page: 'M4 2.5h5.5l3 3v8H4ZM9.5 2.5v3h3',
} as const;

export type IconName = keyof typeof shapes;

/** Decorative: what it stands on has a name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={shapes[name]}
        fill="none"
        stroke="currentColor"
        stroke-width={name === 'more' ? 2.25 : 1.5}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
