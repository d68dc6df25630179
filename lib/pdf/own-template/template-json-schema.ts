import * as z from 'zod/mini'
import { ownTemplateSchema } from './own-template-schema'

/** Returns the JSON Schema (draft 2020-12) of template files, for editors and other programs. */
export const templateJsonSchema = (): Record<string, unknown> =>
  z.toJSONSchema(ownTemplateSchema, { reused: 'ref' })
