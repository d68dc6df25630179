/** Words of the design. */
export const design = {}
