/** An object of which nothing is known but that it is no list. */
export type UnknownRecord = Readonly<Record<string, unknown>>

/** True for an object that is no list. */
export const isRecord = (value: unknown): value is UnknownRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
