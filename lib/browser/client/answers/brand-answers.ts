// Written by tests/api/operations.test.ts from the description of the API; never by hand.
import {
  either,
  list,
  nullable,
  number,
  object,
  type Open,
  type Read,
  type Reader,
  text,
} from './readers'

/** Reads the answer to `GET /api/v1/workspaces/{id}/brand`. */
export const readBrand = object({
  accents: list(text),
  headingFont: text,
  bodyFont: text,
  ownFont: nullable(object({
    name: text,
    kind: text as Reader<Open<'sans' | 'serif' | 'mono'>>,
    faces: list(object({
      fontId: text,
      weight: either(number, number),
      style: text as Reader<Open<'normal' | 'italic'>>,
    })),
  })),
  logo: nullable(object({ fileId: text })),
  templates: list(text),
})
export type Brand = Read<typeof readBrand>
