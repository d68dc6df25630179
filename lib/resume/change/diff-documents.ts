import { equalJson } from '../json-value'
import type { Document } from '../schema/document'
import type { FieldAddress } from './address'
import type { Hunk } from './hunks'
import { findUnmoved } from './order'
import { addressIn, readTree, type Tree, valueAt } from './tree'

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

/** Finds nodes removed from their lists; of nested nodes only the outermost. */
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

/** Finds nodes inserted into a list or moved within it, each with its predecessor. */
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
 * Returns the hunks from one state of a document to another: `applyHunks(a, diffDocuments(a, b))`
 * is `b`. An entry that changed its section is removed and inserted; within a list, moves are
 * minimal.
 */
export function diffDocuments(a: Document, b: Document): Hunk[] {
  if (a.kind !== b.kind) throw new Error('Only documents of one kind can be compared.')
  const [before, after] = [readTree(a), readTree(b)]
  const removals = findRemovals(a, before, after)
  const placements = findPlacements(b, before, after, removals.removed)
  const fields = diffFields(before, after, (owner) => placements.inserted.has(owner))
  return [...removals.hunks, ...placements.hunks, ...fields]
}
