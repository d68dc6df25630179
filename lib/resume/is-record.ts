/** An object (not an array) of unknown shape. */
export type UnknownRecord = Readonly<Record<string, unknown>>

/** Whether a value is an object other than an array. */
export const isRecord = (value: unknown): value is UnknownRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
