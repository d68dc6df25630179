import { writeField } from '../change/field-values'
import { type Conflict, mergeDocuments } from '../change/merge'
import { takePart } from '../change/take-part'
import { readTree, type Tree, writeTree } from '../change/tree'
import type { Problem } from '../problems'
import type { ResumeDocument } from '../schema/document'
import { readDocument } from '../upgrade'
import { familyBase } from './family-base'
import { withIds } from './with-ids'

export type BringOverResult =
  | {
      ok: true
      /** The follower with the master's changes applied, and the master's state as its base. */
      document: ResumeDocument
      /** Fields changed in both: the follower's values are kept. */
      held: Conflict[]
    }
  /** The result would exceed a limit; nothing was applied. */
  | { ok: false; problems: Problem[] }

const isSection = (owner: string) => owner.startsWith('section:')

/** Returns the ids of entries and bullets that the follower removed. */
function findLeftOut(base: Tree, follower: Tree): Set<string> {
  const left = [...base.nodes].filter(
    ([owner, { list }]) => list !== null && !isSection(owner) && !follower.nodes.has(owner),
  )
  return new Set(left.map(([owner]) => owner))
}

/** Returns a document without some nodes and their descendants. */
function withoutNodes(document: ResumeDocument, owners: ReadonlySet<string>): ResumeDocument {
  if (owners.size === 0) return document
  const tree = readTree(document)
  for (const [list, items] of tree.lists)
    tree.lists.set(
      list,
      items.filter((item) => !owners.has(item) && !owners.has(item.slice('section:'.length))),
    )
  const read = readDocument(writeTree(tree, 'resume'))
  if (!read.ok || read.document.kind !== 'resume') throw new Error('A CV without an entry is none')
  return read.document
}

/** Returns the master's state, with the previous value of held fields, or without those that were not there. */
function nextBase(
  master: ResumeDocument,
  before: ResumeDocument,
  held: readonly Conflict[],
): ResumeDocument {
  return held.reduce((base, { address }) => {
    const taken = takePart(before, base, { kind: 'field', address })
    return taken.ok ? taken.document : base
  }, master)
}

/**
 * Applies the changes of the master to a follower (three-way merge by field). Unchanged fields take
 * the master's values; fields changed, removed or added in the follower are kept. A CV without a
 * base takes the master's present state as base, so that equal fields follow. Idempotent, and
 * applying two states in turn equals applying the later one.
 */
export function bringOver(follower: ResumeDocument, followed: ResumeDocument): BringOverResult {
  const { lineage } = follower
  if (!lineage) throw new Error('This CV follows no other')
  const master = withIds(followed, lineage.pairs)
  // Document-specific properties are made equal in all three.
  const own = {
    id: follower.id,
    title: follower.title,
    lineage,
    schemaVersion: follower.schemaVersion,
  }
  const theirs = { ...master, ...own }
  const { content, design } = lineage.base ?? master
  const base = { ...theirs, content, design }
  const leftOut = findLeftOut(readTree(base), readTree(follower))
  const merged = mergeDocuments(
    withoutNodes(base, leftOut),
    follower,
    withoutNodes(theirs, leftOut),
    () => 'mine',
  )
  if (!merged.ok) return merged
  const { document, conflicts } = merged
  // An edit wins over a removal: what was taken from the follower has the master's value again, and holds nothing back.
  const held = conflicts.filter(({ mine }) => mine !== undefined)
  const next = { ...lineage, base: familyBase(nextBase(master, base, held)) }
  return { ok: true, document: { ...document, lineage: next }, held }
}

/**
 * Resolves a held field: keeps the follower's value or takes the master's. Either way the master's
 * value becomes the base.
 */
export function settleHeld(
  follower: ResumeDocument,
  { address, theirs }: Pick<Conflict, 'address' | 'theirs'>,
  choice: 'keep' | 'take',
): ResumeDocument {
  const { lineage } = follower
  if (!lineage?.base || theirs === undefined) return follower
  const known = writeField({ ...follower, ...lineage.base }, address, theirs)
  const settled = { ...follower, lineage: { ...lineage, base: familyBase(known) } }
  return choice === 'take' ? writeField(settled, address, theirs) : settled
}
