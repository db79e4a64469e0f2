import type { ReadThroughProps } from './read-through-props';

interface Props extends Pick<ReadThroughProps, 'linkOf'> {
  address: string;
}

/** An address as it stands in the source. It can be followed only where it is a web page's. */
export function SourceAddress({ address, linkOf }: Props) {
  const link = linkOf(address);
  if (link === null) return <bdi class="source-address">{address}</bdi>;
  return (
    <a class="source-address" href={link} target="_blank" rel="noreferrer">
      <bdi>{address}</bdi>
    </a>
  );
}
