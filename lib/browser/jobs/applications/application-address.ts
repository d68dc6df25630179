/** Returns the path of the list of applications, or of one of them. */
export const applicationAddress = (id?: string): string =>
  id === undefined ? '/jobs' : `/jobs#${id}`
