import { type FieldAddress, fieldAddress, parseFieldAddress } from '../change/address'
import { type DescribedChange, describeChanges } from '../change/describe-changes'
import { readField } from '../change/field-values'
import { ownerAndField, readTree, type Tree } from '../change/tree'
import { equalJson } from '../json-value'
import type { FamilyBase, ResumeDocument } from '../schema/document'

/** Relation of a line to that of the base. */
type LineStatus =
  /** Equal: changes in the master apply to it. */
  | 'follows'
  /** Different. */
  | 'own'
  /** The master has no such line. */
  | 'only-here'

/** Returns the base of a follower as a document; null if there is none. */
export function baseDocument(follower: ResumeDocument): ResumeDocument | null {
  const base = follower.lineage?.base
  return base ? { ...follower, content: base.content, design: base.design } : null
}

/** Converts a follower's address to the master's. */
export function addressInMaster({ lineage }: ResumeDocument, address: FieldAddress): FieldAddress {
  const { owner = '', field = '' } = parseFieldAddress(address) ?? {}
  return fieldAddress(lineage?.pairs?.find(([, here]) => here === owner)?.[0] ?? owner, field)
}

/** Returns what a follower changed, added or left out since it last took over its master's state. */
export function ownChanges(follower: ResumeDocument): DescribedChange[] {
  const base = baseDocument(follower)
  return base ? describeChanges(base, follower) : []
}

/** Cached trees of immutable documents and bases: each form field needs one at every key press. */
const trees = new WeakMap<FamilyBase, Tree>()

function treeOf(of: FamilyBase, document: ResumeDocument): Tree {
  const known = trees.get(of)
  if (known) return known
  const tree = readTree(document)
  trees.set(of, tree)
  return tree
}

/** Returns the relation of a line to the base; null without a base. */
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
