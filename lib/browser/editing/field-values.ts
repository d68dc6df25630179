import { type FieldAddress, fieldAddress, sectionOwner } from '@/lib/resume/change/address'
import { addressIn, readTree, type TreeNode } from '@/lib/resume/change/tree'
import type { JsonValue } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
import { resolveSections } from '@/lib/resume/sections'

/** Value of a field: text, or a list of words such as keywords. */
export type FieldValue = string | readonly string[]

/** Values of all editable fields, by address. */
export type FieldValues = Map<FieldAddress, FieldValue>

/** Fields with lists of plain words. Every other list is structure and is changed by operations. */
const wordLists = ['keywords', 'roles']

const isValue = (field: string, value: JsonValue | FieldValue): value is FieldValue =>
  typeof value === 'string' || (wordLists.includes(field) && Array.isArray(value))

/** Returns whether the form shows a part of a document: no settings, no state of a section. */
function isTyped(document: Document, owner: string, { list }: TreeNode): boolean {
  if (list !== null) return list !== 'content/sections'
  return (
    !['document', 'design', 'meta'].includes(owner) &&
    (owner !== 'content' || document.kind !== 'resume')
  )
}

/** Returns the values of all form fields, unknown text fields included. */
export function fieldValuesOf(document: Document): FieldValues {
  const values: FieldValues = new Map()
  for (const [owner, node] of readTree(document).nodes) {
    if (!isTyped(document, owner, node)) continue
    for (const [field, value] of Object.entries(node.fields)) {
      if (field !== 'id' && isValue(field, value)) values.set(addressIn(owner, field), value)
    }
  }
  if (document.kind !== 'resume') return values
  for (const { key, state } of resolveSections(document.content)) {
    values.set(fieldAddress(sectionOwner(key), 'title'), state.title)
  }
  return values
}

/** Returns the fields that differ between two documents, with the later value. */
export function changedValues(before: Document, after: Document): FieldValues {
  if (before.content === after.content) return new Map()
  const old = fieldValuesOf(before)
  return new Map(
    [...fieldValuesOf(after)].filter(([address, value]) => !isSame(old.get(address), value)),
  )
}

function isSame(a: FieldValue | undefined, b: FieldValue): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a.length !== b.length) return false
  return a.every((word, index) => word === b[index])
}
