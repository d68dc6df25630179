/** Reports a failure condition with its place. */
export type Report = (condition: string, place: string) => void
