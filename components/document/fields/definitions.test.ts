import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { sections } from '@/dist/messages/en/sections'
import { customEntry, entrySchemas, roleSchema } from '@/lib/resume/schema/entries'
import { type DefinitionKey, sectionDefinitions } from './definitions'

const ownFields = ['id', 'hidden', 'keepTogether', 'breakBefore']

const keys = Object.keys(sectionDefinitions) as DefinitionKey[]

it.each(keys)('%s offers every field of its schema once, with a label', (key) => {
  const closing = z.pick(customEntry, {
    summary: true,
    location: true,
    endDate: true,
    signature: true,
  })
  const custom = z.omit(customEntry, { signature: true })
  const schema = { ...entrySchemas, custom, closing, role: roleSchema }[key]
  // The roles of a work entry are a list of entries, not a field.
  const skipped = key === 'work' ? [...ownFields, 'roles'] : ownFields
  const stored = Object.keys(schema.shape).filter((field) => !skipped.includes(field))
  const { fields, heading } = sectionDefinitions[key]
  expect(fields.map((definition) => definition.field).toSorted()).toEqual(stored.toSorted())
  const messages: Record<string, { label: string }> = sections.lists[key].fields
  for (const field of stored) expect(messages[field]?.label).toBeTruthy()
  for (const field of heading) expect(stored).toContain(field)
})
