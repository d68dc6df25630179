import { z } from '@hono/zod-openapi'

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
