import { distinctTags } from '../filing'
import { equalJson, isJsonObject, type JsonObject, type JsonValue, objectOf } from '../json-value'
import type { Problem } from '../problems'
import { limits } from '../resume-limits'
import type { Document } from '../schema/document'
import { resolveSections } from '../sections'
import { readDocument } from '../upgrade'
import type { FieldAddress } from './address'
import { mergeItems, mergeOrder, type Prefer } from './merge-lists'
import { insertMissing } from './order'
import { addressIn, readTree, type Tree, type TreeNode, writeTree } from './tree'

/** A field changed differently by both sides; `undefined` if a side has no such field. */
export type Conflict = {
  address: FieldAddress
  base: JsonValue | undefined
  mine: JsonValue | undefined
  theirs: JsonValue | undefined
}

export type MergeResult<T extends Document> =
  | { ok: true; document: T; conflicts: Conflict[] }
  /** The result exceeds a limit (too many entries, for example); neither side may be discarded. */
  | { ok: false; code: 'not-allowed'; problems: Problem[] }

type Sides = { base: Tree; mine: Tree; theirs: Tree; prefer: Prefer; conflicts: Conflict[] }

const parentOf = (list: FieldAddress) => list.slice(0, list.lastIndexOf('/'))

/** Prefers the later side, else the greater value, so that the caller's side does not matter. */
function preferByTime(mine: Document, theirs: Document): Prefer {
  const [left, right] = [mine.content.meta.lastModified, theirs.content.meta.lastModified]
  if (left !== right) return () => (left > right ? 'mine' : 'theirs')
  return (a, b) => ((JSON.stringify(a) ?? '') >= (JSON.stringify(b) ?? '') ? 'mine' : 'theirs')
}

/**
 * Whether a side changed or moved a node of the base, or one within it. Nodes moved out by the
 * other side are kept there with their edits.
 */
function isEdited(sides: Sides, side: Tree, owner: string): boolean {
  const [old, now] = [sides.base.nodes.get(owner), side.nodes.get(owner)]
  if (!now) return false
  if (old?.list !== now.list || !equalJson(old.fields, now.fields)) return true
  for (const [list, owners] of side.lists) {
    if (parentOf(list) !== owner) continue
    if (owners.some((item) => mergeList(sides, item) === list && isEdited(sides, side, item))) {
      return true
    }
  }
  return false
}

/** Whether a node is kept. An edit wins over a deletion, so that typed text is never lost. */
function isKept(sides: Sides, owner: string): boolean {
  const { base, mine, theirs } = sides
  const [inMine, inTheirs] = [mine.nodes.has(owner), theirs.nodes.has(owner)]
  if (inMine && inTheirs) return true
  const old = base.nodes.get(owner)
  if (!inMine && !inTheirs) return false
  if (!old) return true
  const [keeper, deleter] = inMine ? [mine, theirs] : [theirs, mine]
  // Removed together with its parent, which decides.
  if (old.list && !deleter.nodes.has(parentOf(old.list))) return true
  return isEdited(sides, keeper, owner)
}

const noFields: JsonObject = Object.create(null)
const defaultState: JsonObject = Object.assign(Object.create(null), {
  visible: true,
  title: '',
  breakBefore: false,
})

/** Returns the base fields of a node; a section without a stored state has the default one. */
function baseFields(base: Tree, owner: string): JsonObject {
  return base.nodes.get(owner)?.fields ?? (owner.startsWith('section:') ? defaultState : noFields)
}

function isWordList(value: JsonValue | undefined): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

type Versions = {
  base: JsonValue | undefined
  mine: JsonValue | undefined
  theirs: JsonValue | undefined
}

/** Returns the id of a lineage's document; empty without one. */
const followedIn = (lineage: JsonValue | undefined) =>
  isJsonObject(lineage) ? String(lineage.documentId ?? '') : ''

/** Returns a sortable key of a lineage's base: its time, then its content. */
function takenAt(lineage: JsonValue | undefined): string {
  const base = objectOf(objectOf(lineage).base)
  const content = objectOf(base.content)
  const meta = objectOf(content.meta)
  return `${meta.lastModified ?? ''} ${JSON.stringify(lineage)}`
}

/**
 * Merges a lineage changed by both sides (ADR master-and-followers), without conflict, since it is not typed. If both
 * follow the same document, the older base wins: what the newer one adopted is in the document and
 * equals the master. Detaching wins over adopting; of two new masters the later one wins.
 */
function mergeLineage({ base, mine, theirs }: Versions, prefer: Prefer): JsonValue {
  const [left, right] = [followedIn(mine), followedIn(theirs)]
  if (left === right) return (takenAt(mine) <= takenAt(theirs) ? mine : theirs) ?? null
  if (left === '' && right === followedIn(base)) return mine ?? null
  if (right === '' && left === followedIn(base)) return theirs ?? null
  return (prefer(mine ?? null, theirs ?? null) === 'mine' ? mine : theirs) ?? null
}

/** Merges the example without conflict, since it is not typed: its removal wins over a choice among its entries. */
function mergeExample({ mine, theirs }: Versions, prefer: Prefer): JsonValue | undefined {
  if (mine === undefined || theirs === undefined) return undefined
  return prefer(mine, theirs) === 'mine' ? mine : theirs
}

/** Merges tags without conflict: additions and removals of both sides apply, up to the maximum. */
function mergeTags({ base, mine, theirs }: Versions, prefer: Prefer): JsonValue {
  const [old = [], left = [], right = []] = [base, mine, theirs].map((one) =>
    isWordList(one) ? one : [],
  )
  const merged = mergeItems(old, left, right, prefer)
  return distinctTags(merged.map(String)).slice(0, limits.tags)
}

/** Merges two notes without conflict: one below the other, the same from both sides; undefined if that is too long. */
function mergeNotes({ mine, theirs }: Versions, prefer: Prefer): string | undefined {
  const [left, right] = [String(mine ?? ''), String(theirs ?? '')]
  if (left.includes(right)) return left
  if (right.includes(left)) return right
  const both = prefer(left, right) === 'mine' ? [left, right] : [right, left]
  const joined = both.join('\n')
  return joined.length <= limits.note ? joined : undefined
}

/** Merges a field of the document itself that both sides changed; undefined where that is a conflict. */
function mergeOwn(field: string, versions: Versions, prefer: Prefer): JsonValue | undefined {
  if (field === 'lineage') return mergeLineage(versions, prefer)
  if (field === 'tags') return mergeTags(versions, prefer)
  return field === 'note' ? mergeNotes(versions, prefer) : undefined
}

function mergeValue(sides: Sides, owner: string, field: string, versions: Versions) {
  const { base, mine, theirs } = versions
  if (equalJson(mine, theirs) || equalJson(base, theirs)) return mine
  if (equalJson(base, mine)) return theirs
  if (owner === 'meta' && field === 'lastModified') {
    return String(mine ?? '') > String(theirs ?? '') ? mine : theirs
  }
  // Removed on one side, it is gone: it holds nothing that was typed.
  if (owner === 'document' && field === 'example') return mergeExample(versions, sides.prefer)
  const own = owner === 'document' ? mergeOwn(field, versions, sides.prefer) : undefined
  if (own !== undefined) return own
  const isSet = owner === 'content' && field === 'attested'
  if (
    Array.isArray(mine) &&
    Array.isArray(theirs) &&
    (isSet || (isWordList(mine) && isWordList(theirs)))
  ) {
    return mergeItems(Array.isArray(base) ? base : [], mine, theirs, sides.prefer)
  }
  sides.conflicts.push({ address: addressIn(owner, field), ...versions })
  if (mine === undefined || theirs === undefined) return mine ?? theirs
  return sides.prefer(mine, theirs) === 'mine' ? mine : theirs
}

function mergeFields(sides: Sides, owner: string): JsonObject {
  const [mine, theirs] = [
    sides.mine.nodes.get(owner)?.fields,
    sides.theirs.nodes.get(owner)?.fields,
  ]
  if (!mine || !theirs) return mine ?? theirs ?? noFields
  const base = baseFields(sides.base, owner)
  const merged: JsonObject = {}
  for (const field of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const versions = { base: base[field], mine: mine[field], theirs: theirs[field] }
    const value = mergeValue(sides, owner, field, versions)
    if (value !== undefined) merged[field] = value
  }
  return merged
}

/** Returns the list of a node: where a side moved it, if one did. */
function mergeList(sides: Sides, owner: string): TreeNode['list'] {
  const [mine, theirs] = [sides.mine.nodes.get(owner), sides.theirs.nodes.get(owner)]
  if (!mine || !theirs) return (mine ?? theirs)?.list ?? null
  const base = sides.base.nodes.get(owner)
  if (mine.list === theirs.list || base?.list === theirs.list) return mine.list
  if (base?.list === mine.list) return theirs.list
  return sides.prefer(mine.list, theirs.list) === 'mine' ? mine.list : theirs.list
}

function mergeTrees(sides: Sides): Tree {
  const { base, mine, theirs } = sides
  const merged: Tree = { nodes: new Map(), lists: new Map() }
  for (const owner of new Set([...mine.nodes.keys(), ...theirs.nodes.keys()])) {
    if (!isKept(sides, owner)) continue
    merged.nodes.set(owner, {
      list: mergeList(sides, owner),
      path: [],
      fields: mergeFields(sides, owner),
    })
  }
  for (const list of new Set([...mine.lists.keys(), ...theirs.lists.keys()])) {
    const ordersOf = (tree: Tree) =>
      (tree.lists.get(list) ?? []).filter((owner) => merged.nodes.get(owner)?.list === list)
    merged.lists.set(
      list,
      mergeOrder(ordersOf(base), ordersOf(mine), ordersOf(theirs), sides.prefer),
    )
  }
  return merged
}

/**
 * Stores the state of every section in printed order, since orders can only be compared if
 * complete: unlisted sections have the default order.
 */
export function withAllStates<T extends Document>(document: T): T {
  if (document.kind !== 'resume') return document
  const { content } = document
  const states = new Map(resolveSections(content).map(({ state }) => [state.key, state]))
  const order = [...states.keys()]
  // States of removed sections keep their position, in case the other side kept the section.
  for (const state of content.sections) if (!states.has(state.key)) states.set(state.key, state)
  const keys = insertMissing(
    order,
    content.sections.map((state) => state.key),
  )
  const sections = keys.flatMap((key) => states.get(key) ?? [])
  return { ...document, content: { ...content, sections } }
}

function bothPlacedSections(base: Document, mine: Document, theirs: Document): boolean {
  const [old, left, right] = [base, mine, theirs].map((document) =>
    document.kind === 'resume' ? document.content.sections : [],
  )
  return !equalJson(old, left) && !equalJson(old, right) && !equalJson(left, right)
}

/**
 * Merges two versions of a document by id (three-way). Merges different fields of a node, entries,
 * bullets, their order, sections, keywords and confirmed facts. Fields changed by both are returned
 * as `conflicts`; the document has the value of the side with the later `meta.lastModified` (at
 * equal times the greater one), so that both sides get the same result. An edit wins over a
 * deletion. Unknown fields merge as a whole; `meta.lastModified` is the later one.
 * @param base the common ancestor; all three are of one kind
 * @param prefer decides on fields changed by both, instead of the later time
 */
export function mergeDocuments<T extends Document>(
  base: T,
  mine: T,
  theirs: T,
  prefer: Prefer = preferByTime(mine, theirs),
): MergeResult<T> {
  if (base.kind !== mine.kind || base.kind !== theirs.kind) {
    throw new Error('Only documents of one kind can be merged.')
  }
  const [old, left, right] = bothPlacedSections(base, mine, theirs)
    ? [withAllStates(base), withAllStates(mine), withAllStates(theirs)]
    : [base, mine, theirs]
  const sides: Sides = {
    base: readTree(old),
    mine: readTree(left),
    theirs: readTree(right),
    prefer,
    conflicts: [],
  }
  const read = readDocument(writeTree(mergeTrees(sides), base.kind))
  if (!read.ok) return { ok: false, code: 'not-allowed', problems: read.problems }
  // Of the same kind as all three.
  return { ok: true, document: read.document as T, conflicts: sides.conflicts }
}
