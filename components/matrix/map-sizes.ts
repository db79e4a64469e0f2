/** In CSS pixels, as `matrix.css` has them: every line of the map is as high, every column as wide. */
export const mapRow = 52;
export const mapColumn = 44;

/** Lines and columns that are drawn beyond what is in sight. */
export const mapMargin = 6;

/** Columns that a printed page has room for. */
export const printedColumns = 24;
