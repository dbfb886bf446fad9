/** The address of the door, where it is not the page's own: written into the page when the console is built for a stage. */
const ELSEWHERE = document.querySelector<HTMLMetaElement>('meta[name="jaring-door"]')?.content ?? '';

/** A path of the API as an address. */
export const atDoor = (path: string): string => `${ELSEWHERE}${path}`;
