import {
  basicsFields,
  customEntryFields,
  type EntryField,
  entryFieldsOf,
  roleFields,
  storyFields,
} from '../entry-fields'
import type { FieldKind } from '../fields/field'
import { isJsonObject, type JsonObject, type JsonValue, objectsIn } from '../json-value'
import { entryOfRolesKey } from '../roles/roles-key'
import type { Document } from '../schema/document'
import { closingKey, isSectionKey, type SectionKey, summaryKey } from '../sections'
import { plainText } from '../text/rich-text'
import { basicsOwner, type FieldAddress } from './address'
import { ownerAndField, readTree, type Tree } from './tree'

/** A part of a document that the interface names. */
export type DocumentPart =
  | SectionKey
  | typeof basicsOwner
  | typeof summaryKey
  | 'custom'
  | 'closing'
  /** Order of the sections. */
  | 'order'
  | 'design'
  /** Fields of the whole document, such as its title. */
  | 'document'

/** Place of a field, for display; derived from structure, never from content. */
export type FieldPlace = {
  part: DocumentPart
  /** Custom heading of the section, or title of a custom section. */
  heading: string
  /** Name of the entry, profile or detail; empty if there is none. */
  entry: string
  /** Name in the schema, such as `position`, `highlights`, `location.city`, `visible`. */
  field: string
  kind: FieldKind | 'other'
  /** Number of the bullet, from 1; null for other fields. */
  bullet: number | null
}

/**
 * Returns the text of a value without marks; keywords are joined by ", ". Null for values that are
 * not text (flags, measures), empty if undefined.
 */
export function readableText(
  value: JsonValue | undefined,
  kind: FieldPlace['kind'],
): string | null {
  if (value === undefined) return ''
  if (Array.isArray(value)) {
    return value.every((word) => typeof word === 'string')
      ? value.filter((word) => word !== '').join(', ')
      : null
  }
  if (typeof value !== 'string') return null
  return kind === 'rich' || kind === 'bullets' ? plainText(value) : value
}

const here = (place: Partial<FieldPlace> & Pick<FieldPlace, 'part' | 'field'>): FieldPlace => ({
  heading: '',
  entry: '',
  kind: 'other',
  bullet: null,
  ...place,
})

const textOf = (fields: JsonObject | undefined, name: string): string => {
  const value = fields?.[name]
  return typeof value === 'string' ? value.trim() : ''
}

const kindIn = (fields: readonly EntryField[], name: string): FieldPlace['kind'] =>
  fields.find((field) => field.name === name)?.kind ?? 'other'

/** Returns the part and custom heading of a section key. */
export function partOfKey(tree: Tree, key: string): Pick<FieldPlace, 'part' | 'heading'> {
  const own = textOf(tree.nodes.get(`section:${key}`)?.fields, 'title')
  if (isSectionKey(key) || key === summaryKey) return { part: key, heading: own }
  const part = key === closingKey ? 'closing' : 'custom'
  return { part, heading: own || textOf(tree.nodes.get(key)?.fields, 'title') }
}

/** Returns the section key or roles key of a list; null for other lists. */
function keyOfList(tree: Tree, list: FieldAddress): string | null {
  const [around = '', name = ''] = list.split('/')
  if (tree.nodes.get(around)?.list === 'content/work' && name === 'roles') return list
  if (around === 'content') return isSectionKey(name) ? name : null
  return tree.nodes.get(around)?.list === 'content/custom' && name === 'entries' ? around : null
}

function fieldsOfKey(key: string): readonly EntryField[] {
  if (entryOfRolesKey(key) !== null) return roleFields
  return isSectionKey(key) ? entryFieldsOf(key) : customEntryFields
}

/** Returns the name of an entry; for a role its title, else its employer. */
function nameOfEntry(tree: Tree, fields: JsonObject | undefined, key: string): string {
  const employer = entryOfRolesKey(key)
  if (employer !== null) {
    return textOf(fields, 'position') || nameOfEntry(tree, tree.nodes.get(employer)?.fields, 'work')
  }
  const names = fieldsOfKey(key).filter(({ kind }) => kind === 'line')
  return names.map(({ name }) => textOf(fields, name)).find((text) => text !== '') ?? ''
}

function placeOfBasics(field: string): FieldPlace {
  if (field === 'summary') return here({ part: summaryKey, field, kind: 'rich' })
  return here({ part: basicsOwner, field, kind: kindIn(basicsFields, field) })
}

/** Lists of an application, with the field that names an item. */
const applicationLists: Record<string, string> = {
  'content/contacts': 'name',
  'content/followUps': 'text',
  'content/sent': 'name',
}

/** Returns the place of an entry, bullet, profile, detail, custom section, or application item. */
function placeInList(tree: Tree, owner: string, field: string): FieldPlace | null {
  const node = tree.nodes.get(owner)
  if (!node?.list) return null
  const { list, fields } = node
  if (list === 'content/custom') return here({ ...partOfKey(tree, owner), field, kind: 'line' })
  if (list === 'basics/profiles' || list === 'basics/details') {
    const entry = textOf(fields, list === 'basics/profiles' ? 'network' : 'label')
    const kind = field === 'url' ? 'url' : 'line'
    return here({
      part: basicsOwner,
      field: `${list.slice(basicsOwner.length + 1)}.${field}`,
      entry,
      kind,
    })
  }
  if (list === 'content/stories') {
    return here({
      part: 'document',
      field: 'stories',
      entry: textOf(fields, 'title'),
      kind: 'rich',
    })
  }
  if (Object.hasOwn(applicationLists, list)) {
    const entry = textOf(fields, applicationLists[list] ?? '')
    const name = `${list.slice('content/'.length)}.${field}`
    return here({ part: 'document', field: name, entry, kind: 'line' })
  }
  const key = keyOfList(tree, list)
  if (key) {
    const entry = nameOfEntry(tree, fields, key)
    const part = partOfKey(tree, entryOfRolesKey(key) === null ? key : 'work')
    return here({ ...part, entry, field, kind: kindIn(fieldsOfKey(key), field) })
  }
  const [around = '', name = ''] = list.split('/')
  const isOfLetter = around === 'content'
  const entry = isOfLetter
    ? here({ part: 'document', field: name })
    : placeInList(tree, around, name)
  const bullet = (tree.lists.get(list) ?? []).indexOf(owner) + 1
  if (field === 'level') return entry && { ...entry, field, kind: 'other', bullet }
  return entry && { ...entry, kind: 'rich', bullet }
}

/** Returns the place of a field in a tree; see `findPlace`. */
export function placeInTree(tree: Tree, address: FieldAddress): FieldPlace | null {
  const found = ownerAndField(address)
  if (!found) return null
  const { owner, field } = found
  if (owner === basicsOwner) return placeOfBasics(field)
  if (owner === 'location') {
    return here({ part: basicsOwner, field: `location.${field}`, kind: 'line' })
  }
  if (owner === 'design') return here({ part: 'design', field })
  if (owner === 'document') {
    return here({ part: 'document', field, kind: field === 'title' ? 'line' : 'other' })
  }
  if (owner === 'content' || owner === 'meta' || owner === 'recipient') {
    return here({ part: 'document', field })
  }
  if (owner.startsWith('section:')) {
    const part = partOfKey(tree, owner.slice('section:'.length))
    return here({ ...part, field: `section.${field}`, kind: field === 'title' ? 'line' : 'other' })
  }
  return placeInList(tree, owner, field)
}

/** Returns the place of a field; null if it no longer exists. */
export function findPlace(document: Document, address: FieldAddress): FieldPlace | null {
  return placeInTree(readTree(document), address)
}

const wordsOfFields = (node: JsonObject, fields: readonly EntryField[]): string[] =>
  fields.flatMap(({ name, kind }) => {
    const value = node[name]
    if (kind !== 'bullets') return readableText(value, kind) || []
    return Array.isArray(value) ? value.flatMap(wordsOfBullet) : []
  })

const wordsOfBullet = (bullet: JsonValue): string[] | string =>
  isJsonObject(bullet) ? readableText(bullet.text, 'rich') || [] : []

/** Returns the text of an added or removed node, one line per field. `list` is its list. */
export function wordsOfNode(node: JsonObject, list: FieldAddress, tree: Tree): string[] {
  const key = keyOfList(tree, list)
  if (key) {
    const roles = key === 'work' ? objectsIn(node.roles) : []
    return [node, ...roles].flatMap((one, at) =>
      wordsOfFields(one, at === 0 ? fieldsOfKey(key) : roleFields),
    )
  }
  if (list === 'content/custom') {
    const entries = objectsIn(node.entries)
    const words = entries.flatMap((entry) => wordsOfFields(entry, customEntryFields))
    return [...[readableText(node.title, 'line') || []].flat(), ...words]
  }
  if (list === 'content/stories') {
    return storyFields.flatMap((name) => readableText(node[name], 'rich') || [])
  }
  if (!list.startsWith('basics/')) return [wordsOfBullet(node)].flat()
  return ['network', 'label', 'username', 'value', 'url'].flatMap(
    (name) => readableText(node[name], 'line') || [],
  )
}
