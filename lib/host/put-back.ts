/** Dispatched within the overlay's root where what holds the frame was put back into the page. */
export const returned = 'returned';

/** Dispatched there where the page takes it out again and again. */
export const ousted = 'ousted';
