import jsonPatch, { type Operation } from 'fast-json-patch'
import { copyJson, type JsonObject, type JsonValue } from '../json-value'
import type { Problem } from '../problems'
import type { Document } from '../schema/document'
import { readDocument } from '../upgrade'
import type { FieldAddress } from './address'
import { asJson, ownerAndField, readTree, type Tree, type TreeNode } from './tree'

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
 * The largest part of documents that one compilation may read: nodes, and a quarter for each field. A hunk that moves
 * anything has the whole document read anew: a CV of 300 nodes takes 900 of them.
 */
const maxRead = 600_000

function weigh(tree: Tree): number {
  let weight = 0
  for (const { fields } of tree.nodes.values()) weight += 1 + Object.keys(fields).length / 4
  return weight
}

/**
 * Enters a set of plain text, a number or the like into the tree, which it moves nothing in.
 *
 * @returns false for what may change the tree: a list, an object, or what a node is known by
 */
function enterField(tree: Tree, { address, before, after }: Hunk & { kind: 'set' }): boolean {
  // Another value in a field that is there: only whether it is there counts.
  if (before !== undefined && after !== undefined) return true
  const place = ownerAndField(address)
  const fields = place && tree.nodes.get(place.owner)?.fields
  const isPlain = [before, after].every((value) => typeof value !== 'object' || value === null)
  if (!fields || !isPlain || place.field === 'id' || place.field === 'key') return false
  if (after === undefined) delete fields[place.field]
  else fields[place.field] = after
  return true
}

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

/** Compiles hunk by hunk. */
function* compileStepwise(
  document: Document,
  hunks: readonly Hunk[],
): Generator<undefined, CompileResult> {
  for (const [at, hunk] of hunks.entries()) {
    const copied = copyJson(hunk)
    if (!copied.ok) return { ok: false, code: 'not-allowed', hunk: at, problems: copied.problems }
  }
  const working = structuredClone(document)
  const operations: Operation[] = []
  let tree = readTree(working)
  let read = 0
  for (const [at, hunk] of hunks.entries()) {
    if (read > maxRead) {
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
    yield
    if (hunk.kind === 'set' && enterField(tree, hunk)) continue
    tree = readTree(working)
    read += weigh(tree)
  }
  return { ok: true, operations }
}

/**
 * Compiles hunks to RFC 6902 operations for this document, in order, each with a `test` of what it
 * expects. Fails with the first hunk that does not fit; the document is not changed.
 */
export const compileHunks = (document: Document, hunks: readonly Hunk[]): CompileResult =>
  finish(compileStepwise(document, hunks))

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
export const applyHunks = (document: Document, hunks: readonly Hunk[]): ApplyResult =>
  finish(applyStepwise(document, hunks))

/** The same, hunk by hunk, so that whoever drives it may do something else between two. */
export function* applyStepwise(
  document: Document,
  hunks: readonly Hunk[],
): Generator<undefined, ApplyResult> {
  const compiled = yield* compileStepwise(document, hunks)
  if (!compiled.ok) return compiled
  const patched = applyOperations(document, structuredClone(compiled.operations), false)
  if (!patched) return { ok: false, code: 'conflict', hunk: 0, problems: [] }
  const read = readDocument(patched)
  if (read.ok) return { ok: true, document: read.document }
  return { ok: false, code: 'not-allowed', hunk: hunks.length - 1, problems: read.problems }
}

function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
