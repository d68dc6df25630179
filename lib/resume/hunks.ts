import jsonPatch, { type Operation } from 'fast-json-patch'
import type { FieldAddress } from './address'
import { copyJson, equalJson, isJsonObject, type JsonObject, type JsonValue } from './json-value'
import { findUnmoved } from './order'
import type { Problem } from './problems'
import type { Document } from './schema/document'
import { addressIn, asJson, ownerAndField, readTree, type Tree, type TreeNode } from './tree'
import { readDocument } from './upgrade'

/**
 * One small change, addressed by ids, that says what it expects to find. `list` is the address of a
 * list (`content/work`, `<entryId>/highlights`, `basics/profiles`, `content/custom`), `id` the owner
 * of a node in it (of a section state: `section:<key>`), `behind` the owner that it comes to stand
 * behind, `null` at the start.
 */
export type Hunk =
  /** Without `before` the field must not be there yet; without `after` it goes. */
  | { kind: 'set'; address: FieldAddress; before?: JsonValue; after?: JsonValue }
  | { kind: 'insert'; list: FieldAddress; behind: string | null; node: JsonObject }
  | { kind: 'remove'; list: FieldAddress; id: string; before: JsonObject }
  | { kind: 'move'; list: FieldAddress; id: string; behind: string | null }

export type HunkFailure = {
  ok: false
  /** `not-found`: its place is gone. `conflict`: something else stands there by now. `not-allowed`: no plain JSON, or the outcome would break a limit. */
  code: 'not-found' | 'conflict' | 'not-allowed'
  /** Which hunk, from 0; the last one where the outcome as a whole is refused. */
  hunk: number
  problems: Problem[]
}

export type CompileResult = { ok: true; operations: Operation[] } | HunkFailure
export type ApplyResult = { ok: true; document: Document } | HunkFailure

/**
 * Nodes of documents that one compilation may read. A hunk that moves anything has the whole document read
 * anew: a CV of 300 nodes takes a thousand of them, the largest document 30.
 */
const maxNodesRead = 300_000

const pointer = (path: readonly (string | number)[]) =>
  path.map((key) => `/${jsonPatch.escapePathComponent(String(key))}`).join('')

function compileSet(tree: Tree, hunk: Hunk & { kind: 'set' }): Operation[] | null {
  const place = ownerAndField(hunk.address)
  const node = place && tree.nodes.get(place.owner)
  if (!place || !node || tree.lists.has(hunk.address) || place.field === '__proto__') return null
  const path = pointer([...node.path, place.field])
  const operations: Operation[] = []
  if (hunk.before !== undefined) operations.push({ op: 'test', path, value: hunk.before })
  // RFC 6902 cannot test that something is absent; a test that nothing passes refuses for it.
  else if (Object.hasOwn(node.fields, place.field)) return [{ op: 'test', path, value: [path] }]
  if (hunk.after !== undefined) {
    operations.push({ op: hunk.before === undefined ? 'add' : 'replace', path, value: hunk.after })
  } else if (hunk.before !== undefined) operations.push({ op: 'remove', path })
  return operations
}

/** Pointer of a list: its owner's path and the last part of its address. */
function pathOfList(tree: Tree, list: FieldAddress): (string | number)[] | null {
  const place = ownerAndField(list)
  const node = place && tree.nodes.get(place.owner)
  return node && place ? [...node.path, place.field] : null
}

function testIdentity(node: TreeNode): Operation {
  const key = node.list === 'content/sections' ? 'key' : 'id'
  return { op: 'test', path: pointer([...node.path, key]), value: node.fields[key] ?? null }
}

function compileInList(tree: Tree, hunk: Exclude<Hunk, { kind: 'set' }>): Operation[] | null {
  const owners = tree.lists.get(hunk.list)
  const listPath = pathOfList(tree, hunk.list)
  if (!owners || !listPath) return null
  const itemPath = (at: number) => pointer([...listPath, at])
  const at = hunk.kind === 'insert' ? -1 : owners.indexOf(hunk.id)
  const node = hunk.kind === 'insert' ? undefined : tree.nodes.get(hunk.id)
  if (hunk.kind !== 'insert' && (at < 0 || !node)) return null
  if (hunk.kind === 'remove') {
    const path = itemPath(at)
    return [
      { op: 'test', path, value: hunk.before },
      { op: 'remove', path },
    ]
  }
  const behind = hunk.behind === null ? -1 : owners.indexOf(hunk.behind)
  const anchor = hunk.behind === null ? undefined : tree.nodes.get(hunk.behind)
  if (hunk.behind !== null && (behind < 0 || !anchor)) return null
  const anchored = anchor ? [testIdentity(anchor)] : []
  if (hunk.kind === 'insert') {
    return [...anchored, { op: 'add', path: itemPath(behind + 1), value: hunk.node }]
  }
  // A move takes the item out first, so everything behind it has moved up by one.
  const to = at < behind ? behind : behind + 1
  const move: Operation = { op: 'move', from: itemPath(at), path: itemPath(to) }
  return [...(node ? [testIdentity(node)] : []), ...anchored, move]
}

/**
 * Compiles hunks to RFC 6902 operations for this document, in order, each with a `test` of what it
 * expects. Fails with the first hunk that does not fit; the document is not changed.
 */
export function compileHunks(document: Document, hunks: readonly Hunk[]): CompileResult {
  for (const [at, hunk] of hunks.entries()) {
    const copied = copyJson(hunk)
    if (!copied.ok) return { ok: false, code: 'not-allowed', hunk: at, problems: copied.problems }
  }
  const working = structuredClone(document)
  const operations: Operation[] = []
  let tree = readTree(working)
  let nodesRead = 0
  for (const [at, hunk] of hunks.entries()) {
    if (nodesRead > maxNodesRead) {
      const reason = 'more changes of lists than one request can make of this document'
      const problems = [{ path: `hunks[${at}]`, code: 'too-many' as const, reason }]
      return { ok: false, code: 'not-allowed', hunk: at, problems }
    }
    const compiled = hunk.kind === 'set' ? compileSet(tree, hunk) : compileInList(tree, hunk)
    if (!compiled) return { ok: false, code: 'not-found', hunk: at, problems: [] }
    if (!applyOperations(working, structuredClone(compiled), true)) {
      return { ok: false, code: 'conflict', hunk: at, problems: [] }
    }
    operations.push(...compiled)
    // Another value in a field moves nothing; everything else may have moved every place.
    const isReplaced = hunk.kind === 'set' && hunk.before !== undefined && hunk.after !== undefined
    if (isReplaced) continue
    tree = readTree(working)
    nodesRead += tree.nodes.size
  }
  return { ok: true, operations }
}

/** The patched document; `null` when a `test` failed. */
function applyOperations(document: Document, operations: Operation[], mutate: boolean) {
  try {
    return jsonPatch.applyPatch(asJson(document), operations, true, mutate).newDocument
  } catch (error) {
    if (error instanceof jsonPatch.JsonPatchError && error.name === 'TEST_OPERATION_FAILED')
      return null
    throw error
  }
}

/**
 * Applies hunks, all or none. The document is not changed; the outcome is checked against schema
 * and limits, since hunks may come from anywhere.
 */
export function applyHunks(document: Document, hunks: readonly Hunk[]): ApplyResult {
  const compiled = compileHunks(document, hunks)
  if (!compiled.ok) return compiled
  const patched = applyOperations(document, structuredClone(compiled.operations), false)
  if (!patched) return { ok: false, code: 'conflict', hunk: 0, problems: [] }
  const read = readDocument(patched)
  if (read.ok) return { ok: true, document: read.document }
  return { ok: false, code: 'not-allowed', hunk: hunks.length - 1, problems: read.problems }
}

function valueAt(document: Document, path: readonly (string | number)[]): JsonObject {
  let value: JsonValue = asJson(document)
  for (const key of path) {
    if (Array.isArray(value)) value = value[Number(key)] ?? null
    else value = isJsonObject(value) ? (value[key] ?? null) : null
  }
  return isJsonObject(value) ? value : {}
}

const parentOf = (list: FieldAddress) => list.slice(0, list.lastIndexOf('/'))

function diffFields(before: Tree, after: Tree, isNew: (owner: string) => boolean): Hunk[] {
  const hunks: Hunk[] = []
  for (const [owner, { fields }] of after.nodes) {
    const old = before.nodes.get(owner)?.fields
    if (!old || isNew(owner)) continue
    for (const field of new Set([...Object.keys(old), ...Object.keys(fields)])) {
      if (equalJson(old[field], fields[field])) continue
      const hunk: Hunk = { kind: 'set', address: addressIn(owner, field) }
      if (old[field] !== undefined) hunk.before = old[field]
      if (fields[field] !== undefined) hunk.after = fields[field]
      hunks.push(hunk)
    }
  }
  return hunks
}

/** Nodes that left their lists; of nodes inside of nodes that left, only the outermost. */
function findRemovals(a: Document, before: Tree, after: Tree) {
  const removed = new Set<string>()
  const hunks: Hunk[] = []
  for (const [list, owners] of before.lists) {
    const isInside = removed.has(parentOf(list))
    for (const id of owners) {
      if (!isInside && after.nodes.get(id)?.list === list) continue
      removed.add(id)
      const path = before.nodes.get(id)?.path ?? []
      if (!isInside) hunks.push({ kind: 'remove', list, id, before: valueAt(a, path) })
    }
  }
  return { removed, hunks }
}

/** Nodes that came into a list or to another place in it, each behind what stands before it. */
function findPlacements(b: Document, before: Tree, after: Tree, removed: ReadonlySet<string>) {
  const inserted = new Set<string>()
  const hunks: Hunk[] = []
  for (const [list, owners] of after.lists) {
    const isInside = inserted.has(parentOf(list))
    const current = new Set(before.lists.get(list)?.filter((id) => !removed.has(id)))
    const unmoved = findUnmoved([...current], owners)
    for (const [at, id] of owners.entries()) {
      const behind = owners[at - 1] ?? null
      if (isInside || !current.has(id)) inserted.add(id)
      if (isInside || unmoved.has(id)) continue
      if (current.has(id)) hunks.push({ kind: 'move', list, id, behind })
      else {
        const node = valueAt(b, after.nodes.get(id)?.path ?? [])
        hunks.push({ kind: 'insert', list, behind, node })
      }
    }
  }
  return { inserted, hunks }
}

/**
 * The hunks that lead from one state of a document to another of the same kind, so that
 * `applyHunks(a, diffDocuments(a, b))` is `b`. An entry that changed its section is removed and
 * inserted; within a list as few nodes as possible are moved.
 */
export function diffDocuments(a: Document, b: Document): Hunk[] {
  if (a.kind !== b.kind) throw new Error('Only documents of one kind can be compared.')
  const [before, after] = [readTree(a), readTree(b)]
  const removals = findRemovals(a, before, after)
  const placements = findPlacements(b, before, after, removals.removed)
  const fields = diffFields(before, after, (owner) => placements.inserted.has(owner))
  return [...removals.hunks, ...placements.hunks, ...fields]
}
