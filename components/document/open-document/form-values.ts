import { type FieldValue, fieldValuesOf } from '@/lib/browser/editing/field-values'
import { type FieldAddress, fieldAddress } from '@/lib/resume/change/address'
import type { Document } from '@/lib/resume/schema/document'

type Owner = Record<string, FieldValue | Record<string, FieldValue>>

/**
 * Form values by field address (`owner.field`), not by list index, so that a field keeps its name when entries and
 * bullets move during input.
 */
export type FormValues = Record<string, Owner>

/** Returns the form name of a field. */
export function formName(address: FieldAddress): `${string}.${string}` {
  return address.replace('/', '.') as `${string}.${string}`
}

/** Returns the field of a form name; null for the form as a whole. */
export function addressOfName(name: string | undefined): FieldAddress | null {
  const at = name?.indexOf('.') ?? -1
  return name && at > 0 ? fieldAddress(name.slice(0, at), name.slice(at + 1)) : null
}

/** Returns the initial values of the form. */
export function formValuesOf(document: Document): FormValues {
  const values: FormValues = {}
  for (const [address, value] of fieldValuesOf(document)) {
    const [owner = '', field = ''] = address.split('/')
    const [group = '', key] = field.split('.')
    values[owner] ??= {}
    const fields = values[owner]
    if (key === undefined) fields[field] = value
    else
      fields[group] = { ...(fields[group] as Record<string, FieldValue> | undefined), [key]: value }
  }
  return values
}
