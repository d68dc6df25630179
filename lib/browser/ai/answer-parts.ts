import { isJsonObject, type JsonObject } from '@/lib/resume/json-value'

// Every answer is looked at before it is believed; what is more than we know is passed over.

export const isText = (value: unknown): value is string => typeof value === 'string'

export const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every(isText)

/** The objects of a list; none where it is no list. */
export const objectsOf = (value: unknown): JsonObject[] =>
  Array.isArray(value) ? value.filter(isJsonObject) : []
