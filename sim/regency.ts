/** The regency that an area lies in; undefined for what is unknown or known by its province alone. */
export const regencyIn = (area: string | undefined): string | undefined =>
  /^\d\d\.\d\d/.exec(area ?? '')?.[0];
