import { writeField } from '../change/field-values'
import { type Conflict, mergeDocuments } from '../change/merge'
import { readTree, type Tree, writeTree } from '../change/tree'
import type { Problem } from '../problems'
import type { ResumeDocument } from '../schema/document'
import { readDocument } from '../upgrade'
import { familyBase } from './family-base'
import { withIds } from './with-ids'

export type BringOverResult =
  | {
      ok: true
      /** The follower with what it follows as the master has it now, and with that as its base. */
      document: ResumeDocument
      /** Fields that were changed in the master and have words of their own here: those stay. */
      held: Conflict[]
    }
  /** Both together break a limit: nothing was brought over. */
  | { ok: false; problems: Problem[] }

const isSection = (owner: string) => owner.startsWith('section:')

/** Entries, bullets and the like that the follower had from its master and has no more: left out here. */
function findLeftOut(base: Tree, follower: Tree): Set<string> {
  const left = [...base.nodes].filter(
    ([owner, { list }]) => list !== null && !isSection(owner) && !follower.nodes.has(owner),
  )
  return new Set(left.map(([owner]) => owner))
}

/** A document without some of its nodes, and what stands in them. */
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

/** The master's present state, but for fields that are held: there it stays the one that was taken over last. */
function nextBase(master: ResumeDocument, held: readonly Conflict[]): ResumeDocument {
  return held.reduce(
    (base, { address, base: value }) =>
      value === undefined ? base : writeField(base, address, value),
    master,
  )
}

/**
 * Brings what changed in the followed CV (the master) over to one that follows it. What was not touched here becomes
 * what it is there; what was changed, left out or added here stays, field by field. A CV that remembers no state of its
 * master takes the present one: what is equal follows from now on.
 *
 * Bringing over twice is the same as once, and two states of a master one after the other are the same as the later one.
 */
export function bringOver(follower: ResumeDocument, followed: ResumeDocument): BringOverResult {
  const { lineage } = follower
  if (!lineage) throw new Error('This CV follows no other')
  const master = withIds(followed, lineage.pairs)
  // What is the document's own is equal in all three.
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
  const { document, conflicts: held } = merged
  const next = { ...lineage, base: familyBase(nextBase(master, held)) }
  return { ok: true, document: { ...document, lineage: next }, held }
}

/**
 * Ends that a field is held: the follower's words stay, or become the master's. Either way the master's present value
 * is the one that was taken over last.
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
