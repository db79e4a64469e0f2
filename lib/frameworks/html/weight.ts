/** Whether what stands in an element is bold, where it says so; null where it leaves that to what is around it. */
export function boldOf(name: string, { style = '' }: Record<string, string>): boolean | null {
  const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  if (weight !== undefined && weight !== 'inherit') return /^bold/.test(weight) || Number(weight) >= 600;
  return /^(?:b|strong|th|dt|summary|h[1-6])$/.test(name) ? true : null;
}

/** Whether an element has a shade of its own, as rows of headers have. */
export function isShaded({ style = '', bgcolor = '' }: Record<string, string>): boolean {
  const colour = /background(?:-color)?\s*:\s*([^;]+)/i.exec(style)?.[1]?.trim().toLowerCase() ?? bgcolor.toLowerCase();
  return (
    colour !== '' &&
    !/^(?:transparent|none|inherit|initial|white|window|#fff(?:fff)?|rgb\(255, ?255, ?255\))/.test(colour)
  );
}
