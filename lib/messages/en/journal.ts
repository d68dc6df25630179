/** Words of the journal. */
export const journal = {}
