import { type FieldValue, fieldValuesOf } from '@/lib/browser/editing/field-values'
import { type FieldAddress, fieldAddress } from '@/lib/resume/change/address'
import type { Document } from '@/lib/resume/schema/document'

type Owner = Record<string, FieldValue | Record<string, FieldValue>>

/**
 * The form holds every field under its address (`owner.field`), not under its place in a list.
 * Entries and bullets may move while a key is on its way: a field keeps its name for life, so no
 * value can ever land in a neighbour.
 */
export type FormValues = Record<string, Owner>

/** The name that a field has in the form. */
export function formName(address: FieldAddress): `${string}.${string}` {
  return address.replace('/', '.') as `${string}.${string}`
}

/** The field that a name in the form stands for; null for the form as a whole. */
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
