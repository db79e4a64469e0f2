/** A box with across and down exchanged: what is true of lines that run across is true so of those that run down. */
export const turned = ({ x, y, width, height }: DOMRect): DOMRect => new DOMRect(y, x, height, width);
