/**
 * Which drawings these are. Raised when a subject is drawn otherwise than before, in form or color, so that
 * what was made from a drawing and kept is made anew.
 */
export const artVersion = 3;
