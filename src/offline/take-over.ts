/** What a waiting worker is told when the reader asks for the newer edition. */
export const TAKE_OVER = 'take-over';
