/** Separator between the contacts of a line. Lines break after it, and nowhere else if possible. */
export const wideSeparator = '  ·  '
