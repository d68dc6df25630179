import type { FieldAddress } from '../change/address'
import { entryFieldsOf } from '../entry-fields'
import type { JsonValue } from '../json-value'
import { flattenRoles } from '../roles/flatten-roles'
import type { ResumeDocument } from '../schema/document'
import { sectionKeys } from '../sections'

/** A string in a JSON file with its JSON Pointer (RFC 6901). */
type PlacedString = { pointer: string; text: string }

const escapeToken = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')

function stringsOf(value: JsonValue, pointer: string): PlacedString[] {
  if (typeof value === 'string') return [{ pointer, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) =>
    one === undefined ? [] : stringsOf(one, `${pointer}/${escapeToken(key)}`),
  )
}

/** Returns the pointers of entries and bullets by id. */
function pointersByOwner({ content }: ResumeDocument): Map<string, string> {
  const pointers = new Map([['basics', '/basics']])
  for (const key of sectionKeys) {
    const bulletFields = entryFieldsOf(key).filter(({ kind }) => kind === 'bullets')
    // JSON Resume has one item per role.
    const entries = key === 'work' ? flattenRoles(content.work) : content[key]
    for (const [at, entry] of entries.entries()) {
      const pointer = `/${key}/${at}`
      pointers.set(entry.id, pointer)
      if ('entryId' in entry && !pointers.has(entry.entryId)) pointers.set(entry.entryId, pointer)
      const fields: Readonly<Record<string, unknown>> = entry
      for (const { name } of bulletFields) {
        const bullets = fields[name] as readonly { id: string }[]
        for (const [line, { id }] of bullets.entries()) {
          pointers.set(id, `/${key}/${at}/${name}/${line}`)
        }
      }
    }
  }
  return pointers
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()

/**
 * Creates a function that locates text of a document in the JSON Resume file it was imported from.
 * @param file the imported file
 * @returns for a field address and a text: the JSON Pointer (RFC 6901) of the string that contains
 * it, preferably in the same entry; the entry's pointer if no string does
 */
export function createPointerFinder(file: JsonValue, document: ResumeDocument) {
  const strings = stringsOf(file, '').map((one) => ({ ...one, folded: plain(one.text) }))
  const owners = pointersByOwner(document)
  return (address: FieldAddress, words: string): string => {
    const [owner = '', field = ''] = address.split('/')
    const base = owners.get(owner) ?? ''
    const isBullet = base.split('/').length > 3
    const exact = isBullet ? base : `${base}/${field}`
    const entry = base.split('/').slice(0, 3).join('/')
    const wanted = plain(words)
    const holding = strings.filter(({ folded }) => wanted !== '' && folded.includes(wanted))
    const found =
      holding.find(({ pointer }) => pointer === exact) ??
      holding.find(({ pointer }) => pointer.startsWith(`${exact}/`)) ??
      holding.find(({ pointer }) => pointer.startsWith(`${entry}/`)) ??
      holding[0]
    return found?.pointer ?? entry
  }
}
