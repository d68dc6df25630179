import { copyJson, equalJson, type JsonObject, type JsonValue } from '../json-value'
import type { Problem } from '../problems'
import type { Document } from '../schema/document'
import { readDocument } from '../upgrade'
import type { FieldAddress } from './address'
import { ownerAndField, readTree, type Tree, valueAt } from './tree'

/**
 * A small change addressed by ids, with the expected previous value. `list` is the address of a
 * list (`content/work`, `<entryId>/highlights`, `basics/profiles`, `content/custom`), `id` the
 * owner of a node in it (`section:<key>` for section states), `behind` the owner before its new
 * position, `null` at the start.
 */
export type Hunk =
  /** Without `before` the field must not exist; without `after` it is deleted. */
  | { kind: 'set'; address: FieldAddress; before?: JsonValue; after?: JsonValue }
  | { kind: 'insert'; list: FieldAddress; behind: string | null; node: JsonObject }
  | { kind: 'remove'; list: FieldAddress; id: string; before: JsonObject }
  | { kind: 'move'; list: FieldAddress; id: string; behind: string | null }

export type HunkFailure = {
  ok: false
  /**
   * `not-found`: no such place. `conflict`: another value. `not-allowed`: no JSON, or over a limit.
   */
  code: 'not-found' | 'conflict' | 'not-allowed'
  /** Index of the hunk; the last one if the result as a whole is refused. */
  hunk: number
  problems: Problem[]
}

export type ApplyResult = { ok: true; document: Document } | HunkFailure

/**
 * Maximum work of one application: nodes read, and a quarter for each field. A hunk that moves a
 * node reads the whole document again: 900 for a CV of 300 nodes.
 */
const maxRead = 600_000

function weigh(tree: Tree): number {
  let weight = 0
  for (const { fields } of tree.nodes.values()) weight += 1 + Object.keys(fields).length / 4
  return weight
}

/**
 * Applies a `set` of a plain value to the tree in place.
 * @returns false if it may change the structure: a list, an object, or an identity
 */
function enterField(tree: Tree, { address, before, after }: Hunk & { kind: 'set' }): boolean {
  const place = ownerAndField(address)
  const fields = place && tree.nodes.get(place.owner)?.fields
  const isPlain = [before, after].every((value) => typeof value !== 'object' || value === null)
  if (!fields || !isPlain || place.field === 'id' || place.field === 'key') return false
  if (after === undefined) delete fields[place.field]
  else fields[place.field] = after
  return true
}

/** Reason why a hunk cannot be applied; null if it was. */
type Refusal = 'not-found' | 'conflict' | null

function applySet(
  working: Document,
  tree: Tree,
  { address, before, after }: Hunk & { kind: 'set' },
): Refusal {
  const place = ownerAndField(address)
  const node = place && tree.nodes.get(place.owner)
  if (!place || !node || tree.lists.has(address) || place.field === '__proto__') return 'not-found'
  const { field } = place
  const owner = valueAt(working, node.path)
  if (!equalJson(Object.hasOwn(owner, field) ? owner[field] : undefined, before)) return 'conflict'
  if (after === undefined) delete owner[field]
  else owner[field] = after
  return null
}

function applyInList(working: Document, tree: Tree, hunk: Exclude<Hunk, { kind: 'set' }>): Refusal {
  const place = ownerAndField(hunk.list)
  const around = place && tree.nodes.get(place.owner)
  const items = around && tree.lists.has(hunk.list) && valueAt(working, around.path)[place.field]
  if (!Array.isArray(items)) return 'not-found'
  const indexOf = (owner: string) => {
    const node = tree.nodes.get(owner)
    return node?.list === hunk.list ? Number(node.path.at(-1)) : -1
  }
  const at = hunk.kind === 'insert' ? -1 : indexOf(hunk.id)
  if (hunk.kind !== 'insert' && at < 0) return 'not-found'
  if (hunk.kind === 'remove') {
    if (!equalJson(items[at], hunk.before)) return 'conflict'
    items.splice(at, 1)
    return null
  }
  const to = hunk.behind === null ? 0 : indexOf(hunk.behind) + 1
  if (hunk.behind !== null && to === 0) return 'not-found'
  // Removing an item shifts those after it.
  if (hunk.kind === 'move') items.splice(at < to ? to - 1 : to, 0, ...items.splice(at, 1))
  else items.splice(to, 0, hunk.node)
  return null
}

/** Applies hunks like `applyHunks`, as a generator that yields between hunks. */
export function* applyStepwise(
  document: Document,
  hunks: readonly Hunk[],
): Generator<undefined, ApplyResult> {
  const copies: Hunk[] = []
  for (const [at, hunk] of hunks.entries()) {
    const copied = copyJson(hunk)
    if (!copied.ok) return { ok: false, code: 'not-allowed', hunk: at, problems: copied.problems }
    copies.push(copied.value as Hunk)
  }
  const working = structuredClone(document)
  let tree = readTree(working)
  let read = 0
  for (const [at, hunk] of copies.entries()) {
    if (read > maxRead) {
      const reason = 'more changes of lists than one request can make of this document'
      const problems = [{ path: `hunks[${at}]`, code: 'too-many' as const, reason }]
      return { ok: false, code: 'not-allowed', hunk: at, problems }
    }
    const code =
      hunk.kind === 'set' ? applySet(working, tree, hunk) : applyInList(working, tree, hunk)
    if (code) return { ok: false, code, hunk: at, problems: [] }
    yield
    if (hunk.kind === 'set' && enterField(tree, hunk)) continue
    tree = readTree(working)
    read += weigh(tree)
  }
  const result = readDocument(working)
  if (result.ok) return { ok: true, document: result.document }
  return { ok: false, code: 'not-allowed', hunk: hunks.length - 1, problems: result.problems }
}

/**
 * Applies hunks, all or none, without modifying the given document. The result is validated against
 * schema and limits, since hunks are untrusted.
 */
export function applyHunks(document: Document, hunks: readonly Hunk[]): ApplyResult {
  const steps = applyStepwise(document, hunks)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
