/** Stands between the contacts of a line. The engine ends lines behind it, and nowhere else if it can. */
export const wideSeparator = '  ·  '
