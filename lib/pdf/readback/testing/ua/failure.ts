/** Notes a failure by its condition, at a place that a person can find. */
export type Report = (condition: string, place: string) => void
