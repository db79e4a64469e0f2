/** As `--target` of tokens.css has it: every line of the tree is as high. */
export const rowHeight = 32;

/** Lines that are drawn above and below those in sight, so that scrolling finds them there. */
export const rowMargin = 20;
