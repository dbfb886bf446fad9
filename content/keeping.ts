/**
 * For how many days NIK, KK and photos of papers stay after a request is over (received, refused for good, or taken up by
 * its household): a payment period of three months passes, and who got nothing in it can still complain. The law asks for
 * an end and names no number (UU 27/2022, articles 42 to 45); an operator writes its own here. Withdrawn and erased ones
 * go at once.
 */
export const KEEP_PAPERS_DAYS = 90;
