import type { FieldAddress } from '../change/address'
import { readField } from '../change/field-values'
import { ownerAndField, readTree, type Tree } from '../change/tree'
import { equalJson } from '../json-value'
import type { FamilyBase, ResumeDocument } from '../schema/document'

/** Relation of a line to the same one of the followed CV, as that one was taken over last. */
export type LineStatus =
  /** It says the same: changes there are offered here. */
  | 'follows'
  /** It says something else. */
  | 'own'
  /** The followed CV has no such line. */
  | 'only-here'

/** Returns what a CV has taken over last, as a document of its own; null for one that follows none. */
export function baseDocument(follower: ResumeDocument): ResumeDocument | null {
  const base = follower.lineage?.base
  return base ? { ...follower, content: base.content, design: base.design } : null
}

/** A base stays the same object over many edits of its document. */
const trees = new WeakMap<FamilyBase, Tree>()

function treeOf(base: FamilyBase, document: ResumeDocument): Tree {
  const known = trees.get(base)
  if (known) return known
  const tree = readTree(document)
  trees.set(base, tree)
  return tree
}

/** Returns how a line stands to the followed CV; null in a CV that follows none, or remembers no state of it. */
export function lineStatus(follower: ResumeDocument, address: FieldAddress): LineStatus | null {
  const [base, document] = [follower.lineage?.base, baseDocument(follower)]
  const place = ownerAndField(address)
  if (!base || !document || !place) return null
  const node = treeOf(base, document).nodes.get(place.owner)
  const isSection = place.owner.startsWith('section:')
  if (!node && !isSection) return 'only-here'
  const known = node ? node.fields[place.field] : readField(document, address)
  return equalJson(known, readField(follower, address)) ? 'follows' : 'own'
}
