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

/** Trees of documents and bases, which are never changed: every field of a form asks at each key. */
const trees = new WeakMap<FamilyBase, Tree>()

function treeOf(of: FamilyBase, document: ResumeDocument): Tree {
  const known = trees.get(of)
  if (known) return known
  const tree = readTree(document)
  trees.set(of, tree)
  return tree
}

/** Returns how a line stands to the followed CV; null in a CV that follows none, or remembers no state of it. */
export function lineStatus(follower: ResumeDocument, address: FieldAddress): LineStatus | null {
  const [base, document] = [follower.lineage?.base, baseDocument(follower)]
  const place = ownerAndField(address)
  if (!base || !document || !place) return null
  const { owner, field } = place
  const [old, here] = [treeOf(base, document), treeOf(follower, follower)].map(({ nodes }) =>
    nodes.get(owner),
  )
  if (!here && !owner.startsWith('section:')) return null
  if (!old && !owner.startsWith('section:')) return 'only-here'
  const known = old ? old.fields[field] : readField(document, address)
  const now = here ? here.fields[field] : readField(follower, address)
  return equalJson(known, now) ? 'follows' : 'own'
}
