import { customEntryFields, type EntryField, entryFieldsOf, roleFields } from '../entry-fields'
import { isJsonObject, type JsonObject, type JsonValue, objectOf } from '../json-value'
import type { Document } from '../schema/document'
import { sectionKeys } from '../sections'
import { type FieldAddress, fieldAddress, sectionOwner } from './address'

/**
 * A document as what it is made of: nodes with fields, and lists that say in which order nodes
 * stand where. Hunks, merging and field access all work on this one view, so they agree on what a
 * field is. Values that nobody knows are fields like any other.
 */
export type Tree = {
  /** By owner: the fixed owners, ids of entries and bullets, `section:<key>` of section states. */
  nodes: Map<string, TreeNode>
  /** Owners in order, by the address of their list, such as `content/work` or `<entryId>/highlights`. */
  lists: Map<FieldAddress, string[]>
}

export type TreeNode = {
  /** The list that it stands in; `null` for the fixed parts of a document. */
  list: FieldAddress | null
  /** Keys and indexes that lead to it from the document. */
  path: readonly (string | number)[]
  /** All that it says itself, its id included, without its lists and fixed parts. */
  fields: JsonObject
}

type NodeType = {
  /** The key that tells one item of a list from another. */
  identity: 'id' | 'key'
  lists: Readonly<Record<string, NodeType>>
  /** Fixed parts: key to owner and type. */
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

/** A kind that does not exist, which a hunk may write, reads as a CV: the outcome is refused as a whole. */
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

/** @param repeats how often an id was met again, so that a list of equal ids is not searched each time */
function ownerOf(
  item: JsonObject,
  type: NodeType,
  taken: ReadonlyMap<string, TreeNode>,
  repeats: Map<string, number>,
): string {
  const identity = String(item[type.identity] ?? '')
  const owner = type.identity === 'key' ? sectionOwner(identity) : identity
  // Two nodes of one id (a file mended by hand) are still two nodes: neither may swallow the other.
  let free = owner
  for (let count = repeats.get(owner) ?? 2; taken.has(free); count++) {
    free = `${owner}~${count}`
    repeats.set(owner, count + 1)
  }
  return free
}

/** Takes a document apart. Values are shared with it: change nothing in them. */
export function readTree(document: Document): Tree {
  const tree: Tree = { nodes: new Map(), lists: new Map() }
  const repeats = new Map<string, number>()
  const read = (
    value: JsonObject,
    owner: string,
    type: NodeType,
    place: Pick<TreeNode, 'list' | 'path'>,
  ) => {
    // Without a prototype, so that a field called `constructor` is only there when it is there.
    const fields: JsonObject = Object.create(null)
    tree.nodes.set(owner, { ...place, fields })
    for (const [key, item] of Object.entries(value)) {
      const itemType = Object.hasOwn(type.lists, key) ? type.lists[key] : undefined
      const part = Object.hasOwn(type.parts, key) ? type.parts[key] : undefined
      // Most are plain fields, which need no path of their own.
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

/** Puts a document together again: what `readTree` took apart comes back equal. */
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

/** A document as the JSON that it is; the types hide the fields that nobody knows. */
export function asJson(document: Document): JsonObject {
  return document as unknown as JsonObject
}

/** Returns what stands at the path of a node; an object of its own where nothing does. */
export function valueAt(document: Document, path: TreeNode['path']): JsonObject {
  let value: JsonValue = asJson(document)
  for (const key of path) {
    if (Array.isArray(value)) value = value[Number(key)] ?? null
    else value = isJsonObject(value) ? (value[key] ?? null) : null
  }
  return objectOf(value)
}

/** The address of a field of a node. The parts of the header's location are fields of the header. */
export function addressIn(owner: string, field: string): FieldAddress {
  return owner === 'location'
    ? fieldAddress('basics', `location.${field}`)
    : fieldAddress(owner, field)
}

/** The node and field that an address means; the inverse of `addressIn`. */
export function ownerAndField(address: string): { owner: string; field: string } | null {
  const at = address.indexOf('/')
  if (at <= 0) return null
  const [owner, field] = [address.slice(0, at), address.slice(at + 1)]
  return owner === 'basics' && field.startsWith('location.')
    ? { owner: 'location', field: field.slice('location.'.length) }
    : { owner, field }
}
