/** A piece this long that stands once where it can stand at all stands there, whatever is beside it. */
export const tellingLength = 12;
