import type { Line } from '@/lib/frameworks/blocks/block';

export const LineText = ({ line }: { line: Line }) => (
  <bdi>{line.runs.map(({ text, isBold }, at) => (isBold ? <b key={at}>{text}</b> : text))}</bdi>
);
