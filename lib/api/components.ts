import { z } from '@hono/zod-openapi'
import { isSectionKey } from '@/lib/resume/sections'

/** A component of the description, by its name. */
export const componentReference = (name: string) => ({
  type: 'object' as const,
  $ref: `#/components/schemas/${name}`,
})

/**
 * A value that the description gives a whole component and this code a type of its own: it is not
 * validated here. A sent one is read by a reader of its own, which tells problems by place.
 */
export const describedAs = <T>(name: string) =>
  z
    .custom<T>((value) => typeof value === 'object' && value !== null, 'an object expected')
    .openapi(componentReference(name))

/** Returns under which field the fields of a file belong that was sent bare; undefined for other unknown fields. */
export function placeOfBare({ code, keys = [] }: { code: string; keys?: readonly string[] }) {
  if (code !== 'unrecognized_keys') return undefined
  if (keys.some((key) => key === 'name' || key === 'experience')) {
    return 'of the flat shape: put all of it under "flat"'
  }
  const isOfFile = keys.some((key) => key === 'basics' || isSectionKey(key))
  return isOfFile ? 'of JSON Resume: put all of it under "resume"' : undefined
}
