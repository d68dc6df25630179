import { storedLevel } from '../bullet-levels'
import type { JsonValue } from '../json-value'
import type { ResumeContent, SectionState } from '../schema/content'
import type { Document } from '../schema/document'
import { resolveSections } from '../sections'
import { type FieldAddress, fieldAddress, sectionOwner } from './address'
import { diffDocuments } from './diff-documents'
import { type FieldPlace, partOfKey, placeInTree, wordsOfNode } from './field-place'
import type { Hunk } from './hunks'
import { readTree, type Tree } from './tree'

/** The part of a document that a change affects. */
export type ChangedPart =
  | { kind: 'field'; address: FieldAddress }
  | { kind: 'node'; list: FieldAddress; owner: string }
  /** Order of a list. */
  | { kind: 'order'; list: FieldAddress }

/** A difference between two states of a document, for display. */
export type DescribedChange = { key: string; place: FieldPlace; part: ChangedPart } & (
  | { kind: 'changed'; before: JsonValue | undefined; after: JsonValue | undefined }
  /** An entry, bullet, profile, detail or custom section, with its text by line. */
  | { kind: 'added' | 'removed'; words: string[] }
  /** Moved within its list. */
  | { kind: 'moved' }
)

type Trees = { before: Tree; after: Tree }

/** Addresses of fields that are not shown: modification date, kept findings, filing and technical settings. */
const hiddenAddresses: readonly string[] = [
  'meta/lastModified',
  'meta/dismissedFindings',
  'document/id',
  'document/kind',
  'document/schemaVersion',
  'document/lineage',
  'document/tags',
  'document/isArchived',
  'document/note',
  'document/isLocked',
  'document/example',
]

/** Returns the place of a list item as a whole. */
function placeOfItem(tree: Tree, list: FieldAddress, owner: string): FieldPlace | null {
  const isBullet = !/^(content|basics)\/|\/(entries|roles)$/.test(list)
  return placeInTree(tree, fieldAddress(owner, isBullet ? 'text' : ''))
}

const isSubPoint = (level: JsonValue | undefined) => storedLevel({ level }) === 1

function describeHunk(hunk: Hunk, { before, after }: Trees): DescribedChange | null {
  if (hunk.kind === 'set') {
    const place = placeInTree(after, hunk.address)
    if (!place || hiddenAddresses.includes(hunk.address)) return null
    const key = `changed ${hunk.address}`
    const part = { kind: 'field', address: hunk.address } as const
    if (place.bullet !== null && place.field === 'level') {
      const values = { before: isSubPoint(hunk.before), after: isSubPoint(hunk.after) }
      return values.before === values.after
        ? null
        : { kind: 'changed', key, place, part, ...values }
    }
    return { kind: 'changed', key, place, part, before: hunk.before, after: hunk.after }
  }
  const owner = hunk.kind === 'insert' ? String(hunk.node.id ?? '') : hunk.id
  const place = placeOfItem(hunk.kind === 'remove' ? before : after, hunk.list, owner)
  if (!place) return null
  const key = `${hunk.kind} ${hunk.list} ${owner}`
  if (hunk.kind === 'move') {
    return { kind: 'moved', key, place, part: { kind: 'order', list: hunk.list } }
  }
  const [node, tree] = hunk.kind === 'insert' ? [hunk.node, after] : [hunk.before, before]
  const kind = hunk.kind === 'insert' ? 'added' : 'removed'
  const part = { kind: 'node', list: hunk.list, owner } as const
  return { kind, key, place, part, words: wordsOfNode(node, hunk.list, tree) }
}

/** Describes visible changes of sections only, not a default state stored for the first time. */
function describeSections(
  before: ResumeContent,
  after: ResumeContent,
  trees: Trees,
): DescribedChange[] {
  const changes: DescribedChange[] = []
  const [old, next] = [resolveSections(before), resolveSections(after)]
  const stays = (own: readonly { key: string }[], other: readonly { key: string }[]) =>
    own.map(({ key }) => key).filter((key) => other.some((section) => section.key === key))
  if (stays(old, next).join(' ') !== stays(next, old).join(' ')) {
    const place: FieldPlace = {
      part: 'order',
      heading: '',
      entry: '',
      field: '',
      kind: 'other',
      bullet: null,
    }
    const part = { kind: 'order', list: 'content/sections' } as const
    changes.push({ kind: 'moved', key: 'order', place, part })
  }
  for (const { key, state } of next) {
    const earlier = old.find((section) => section.key === key)?.state
    if (!earlier) continue
    for (const field of ['title', 'visible', 'breakBefore', 'column', 'isHeadingHidden'] as const) {
      const read = (from: SectionState) =>
        field === 'isHeadingHidden' ? from[field] === true : from[field]
      const values = { before: read(earlier), after: read(state) }
      if (values.before === values.after) continue
      const address = fieldAddress(sectionOwner(key), field)
      const place: FieldPlace = {
        ...partOfKey(trees.after, key),
        entry: '',
        field: `section.${field}`,
        kind: field === 'title' ? 'line' : 'other',
        bullet: null,
      }
      const part = { kind: 'field', address } as const
      changes.push({ kind: 'changed', key: `changed ${address}`, place, part, ...values })
    }
  }
  return changes
}

const isOfSections = (hunk: Hunk) =>
  hunk.kind === 'set' ? hunk.address.startsWith('section:') : hunk.list === 'content/sections'

/**
 * Returns the visible differences between two states of a document, in the order of the CV: header,
 * sections as printed, their order, design, other fields. Empty for documents of different kinds.
 */
export function describeChanges(before: Document, after: Document): DescribedChange[] {
  if (before.kind !== after.kind) return []
  const trees: Trees = { before: readTree(before), after: readTree(after) }
  const changes = diffDocuments(before, after)
    .filter((hunk) => !isOfSections(hunk))
    .flatMap((hunk) => describeHunk(hunk, trees) ?? [])
  const order: string[] = ['basics']
  if (before.kind === 'resume' && after.kind === 'resume') {
    changes.push(...describeSections(before.content, after.content, trees))
    for (const section of resolveSections(after.content)) {
      order.push(section.kind === 'custom' ? 'custom' : section.key)
    }
  }
  order.push('custom', 'closing', 'order', 'design', 'document')
  const rank = ({ place }: DescribedChange) => order.indexOf(place.part)
  return changes.sort((a, b) => rank(a) - rank(b))
}
