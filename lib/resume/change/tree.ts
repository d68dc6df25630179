import { customEntryFields, type EntryField, entryFieldsOf, roleFields } from '../entry-fields'
import { isJsonObject, type JsonObject, type JsonValue, objectOf } from '../json-value'
import type { Document } from '../schema/document'
import { sectionKeys } from '../sections'
import { type FieldAddress, fieldAddress, sectionOwner } from './address'

/**
 * A document as nodes with fields, and ordered lists of nodes. Hunks, merging and field access
 * share this representation, so that they agree on what a field is. Unknown values are fields as
 * well.
 */
export type Tree = {
  /** By owner: fixed owners, ids of entries and bullets, `section:<key>` for section states. */
  nodes: Map<string, TreeNode>
  /** Ordered owners by list address, such as `content/work` or `<entryId>/highlights`. */
  lists: Map<FieldAddress, string[]>
}

export type TreeNode = {
  /** List that contains it; `null` for the fixed parts of a document. */
  list: FieldAddress | null
  /** Keys and indexes from the document to the node. */
  path: readonly (string | number)[]
  /** Its own values including the id, without lists and fixed parts. */
  fields: JsonObject
}

type NodeType = {
  /** Key that identifies items of a list. */
  identity: 'id' | 'key'
  lists: Readonly<Record<string, NodeType>>
  /** Fixed parts by key, with owner and type. */
  parts: Readonly<Record<string, { owner: string; type: NodeType }>>
}

const leaf: NodeType = { identity: 'id', lists: {}, parts: {} }

const entryType = (fields: readonly EntryField[]): NodeType => ({
  ...leaf,
  lists: Object.fromEntries(
    fields.filter((field) => field.kind === 'bullets').map((field) => [field.name, leaf]),
  ),
})

const workType = (): NodeType => {
  const { lists, ...type } = entryType(entryFieldsOf('work'))
  return { ...type, lists: { ...lists, roles: entryType(roleFields) } }
}

const basicsType: NodeType = {
  ...leaf,
  lists: { profiles: leaf, details: leaf },
  parts: { location: { owner: 'location', type: leaf } },
}

const contentParts = {
  basics: { owner: 'basics', type: basicsType },
  meta: { owner: 'meta', type: leaf },
}

const contentTypes: Record<Document['kind'], NodeType> = {
  resume: {
    ...leaf,
    lists: {
      ...Object.fromEntries(sectionKeys.map((key) => [key, entryType(entryFieldsOf(key))])),
      work: workType(),
      custom: { ...leaf, lists: { entries: entryType(customEntryFields) } },
      stories: leaf,
      sections: { ...leaf, identity: 'key' },
    },
    parts: contentParts,
  },
  letter: {
    ...leaf,
    lists: { paragraphs: leaf },
    parts: { ...contentParts, recipient: { owner: 'recipient', type: leaf } },
  },
  application: {
    ...leaf,
    lists: { contacts: leaf, followUps: leaf, sent: leaf },
    parts: { meta: contentParts.meta },
  },
}

/** An unknown kind, which a hunk may write, is read as a CV; the result is then refused. */
const documentType = (kind: Document['kind']): NodeType => ({
  ...leaf,
  parts: {
    content: {
      owner: 'content',
      type: contentTypes[Object.hasOwn(contentTypes, kind) ? kind : 'resume'],
    },
    design: { owner: 'design', type: leaf },
  },
})

/** @param repeats number of repetitions by id, to avoid searching lists of equal ids */
function ownerOf(
  item: JsonObject,
  type: NodeType,
  taken: ReadonlyMap<string, TreeNode>,
  repeats: Map<string, number>,
): string {
  const identity = String(item[type.identity] ?? '')
  const owner = type.identity === 'key' ? sectionOwner(identity) : identity
  // Two nodes with the same id (in a manually edited file) must both be kept.
  let free = owner
  for (let count = repeats.get(owner) ?? 2; taken.has(free); count++) {
    free = `${owner}~${count}`
    repeats.set(owner, count + 1)
  }
  return free
}

/** Converts a document to a tree. Values are shared with the document and must not be modified. */
export function readTree(document: Document): Tree {
  const tree: Tree = { nodes: new Map(), lists: new Map() }
  const repeats = new Map<string, number>()
  const read = (
    value: JsonObject,
    owner: string,
    type: NodeType,
    place: Pick<TreeNode, 'list' | 'path'>,
  ) => {
    // Without prototype, so that a field named `constructor` exists only if set.
    const fields: JsonObject = Object.create(null)
    tree.nodes.set(owner, { ...place, fields })
    for (const [key, item] of Object.entries(value)) {
      const itemType = Object.hasOwn(type.lists, key) ? type.lists[key] : undefined
      const part = Object.hasOwn(type.parts, key) ? type.parts[key] : undefined
      // Computed lazily: most fields are plain and need no path.
      const pathTo = () => [...place.path, key]
      if (part && isJsonObject(item))
        read(item, part.owner, part.type, { list: null, path: pathTo() })
      else if (itemType && Array.isArray(item))
        readList(item, fieldAddress(owner, key), itemType, pathTo())
      else fields[key] = item
    }
  }
  const readList = (
    items: readonly JsonValue[],
    list: FieldAddress,
    type: NodeType,
    path: readonly (string | number)[],
  ) => {
    const owners: string[] = []
    tree.lists.set(list, owners)
    for (const [at, item] of items.entries()) {
      if (!isJsonObject(item)) continue
      const owner = ownerOf(item, type, tree.nodes, repeats)
      owners.push(owner)
      read(item, owner, type, { list, path: [...path, at] })
    }
  }
  read(asJson(document), 'document', documentType(document.kind), { list: null, path: [] })
  return tree
}

/** Converts a tree to a document; the inverse of `readTree`. */
export function writeTree(tree: Tree, kind: Document['kind']): JsonObject {
  const write = (owner: string, type: NodeType): JsonObject => {
    const value: JsonObject = { ...tree.nodes.get(owner)?.fields }
    for (const [key, part] of Object.entries(type.parts)) {
      if (tree.nodes.has(part.owner)) value[key] = write(part.owner, part.type)
    }
    for (const [key, itemType] of Object.entries(type.lists)) {
      const owners = tree.lists.get(fieldAddress(owner, key))
      if (owners) value[key] = owners.map((item) => write(item, itemType))
    }
    return value
  }
  return write('document', documentType(kind))
}

/** Returns a document as plain JSON including unknown fields, which the types omit. */
export function asJson(document: Document): JsonObject {
  return document as unknown as JsonObject
}

/** Returns the object at a node's path; an empty one if there is none. */
export function valueAt(document: Document, path: TreeNode['path']): JsonObject {
  let value: JsonValue = asJson(document)
  for (const key of path) {
    if (Array.isArray(value)) value = value[Number(key)] ?? null
    else value = isJsonObject(value) ? (value[key] ?? null) : null
  }
  return objectOf(value)
}

/** Returns the address of a node's field. Parts of the location are fields of the header. */
export function addressIn(owner: string, field: string): FieldAddress {
  return owner === 'location'
    ? fieldAddress('basics', `location.${field}`)
    : fieldAddress(owner, field)
}

/** Returns the node and field of an address; the inverse of `addressIn`. */
export function ownerAndField(address: string): { owner: string; field: string } | null {
  const at = address.indexOf('/')
  if (at <= 0) return null
  const [owner, field] = [address.slice(0, at), address.slice(at + 1)]
  return owner === 'basics' && field.startsWith('location.')
    ? { owner: 'location', field: field.slice('location.'.length) }
    : { owner, field }
}
