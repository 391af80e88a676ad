/** The key in the local storage area. Apart from what reads it, so that sessions in pages stay small. */
export const CORRECTIONS_KEY = 'corrections';
