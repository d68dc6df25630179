/** Words of the sections. */
export const sections = {}
