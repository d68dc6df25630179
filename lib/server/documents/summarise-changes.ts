import 'server-only'
import type { VersionHead } from '@/lib/api/documents'
import { diffDocuments } from '@/lib/resume/change/diff-documents'
import type { Hunk } from '@/lib/resume/change/hunks'
import { ownerAndField, readTree, type Tree } from '@/lib/resume/change/tree'
import type { Document } from '@/lib/resume/schema/document'
import { isSectionKey, summaryKey } from '@/lib/resume/sections'

type Change = VersionHead['changes'][number]
type Place = Pick<Change, 'section' | 'title'>

/** Maximum number of changes; a list shows two or three of them. */
const maxChanges = 30

/** Returns the part of the document that a node is in, by the lists around it. */
function placeOfOwner(owner: string, trees: readonly Tree[]): Place {
  if (owner.startsWith('section:')) return placeOfKey(owner.slice('section:'.length), trees)
  if (owner === 'basics' || owner === 'location') return { section: 'basics' }
  if (owner === 'design') return { section: 'design' }
  const node = trees.map((tree) => tree.nodes.get(owner)).find((found) => found !== undefined)
  return node?.list ? placeOfList(node.list, owner, trees) : { section: 'document' }
}

function placeOfKey(key: string, trees: readonly Tree[]): Place {
  return isSectionKey(key) || key === summaryKey
    ? { section: key }
    : placeOfList('content/custom', key, trees)
}

function placeOfList(list: string, owner: string, trees: readonly Tree[]): Place {
  const [around = '', name = ''] = list.split('/')
  if (list === 'content/custom') {
    const titles = trees.map((tree) => tree.nodes.get(owner)?.fields.title)
    const title = titles.find((found) => typeof found === 'string' && found !== '')
    return { section: 'custom', title: String(title ?? '') }
  }
  if (around === 'content') return { section: isSectionKey(name) ? name : 'document' }
  return placeOfOwner(around, trees)
}

function changeOf(hunk: Hunk, trees: readonly Tree[]): Omit<Change, 'count'> | null {
  if (hunk.kind === 'set') {
    const place = ownerAndField(hunk.address)
    if (!place || place.owner === 'meta') return null
    if (place.owner === 'design') return { kind: 'design', section: 'design' }
    if (place.owner === 'basics' && place.field === 'summary') {
      return { kind: 'changed', section: summaryKey }
    }
    return { kind: 'changed', ...placeOfOwner(place.owner, trees) }
  }
  const owner = hunk.kind === 'insert' ? String(hunk.node.id ?? hunk.node.key ?? '') : hunk.id
  if (hunk.list === 'content/sections') {
    const key = owner.replace(/^section:/, '')
    return { kind: hunk.kind === 'move' ? 'moved' : 'changed', ...placeOfKey(key, trees) }
  }
  const place = placeOfList(hunk.list, owner, trees)
  // An added or removed entry changes its section; a bullet or a contact changes what it is part of.
  const isInside = !hunk.list.startsWith('content/') && !hunk.list.endsWith('/entries')
  const kinds = { insert: 'added', remove: 'removed', move: 'moved' } as const
  return { kind: isInside && hunk.kind !== 'move' ? 'changed' : kinds[hunk.kind], ...place }
}

/**
 * Summarises the changes between two states of a document, by section and kind, for a list. When it was written
 * (`meta.lastModified`) does not count. Documents of different kinds have nothing to compare.
 */
export function summariseChanges(before: Document, after: Document): Change[] {
  if (before.kind !== after.kind) return []
  const trees = [readTree(after), readTree(before)]
  const changes = new Map<string, Change>()
  for (const hunk of diffDocuments(before, after)) {
    const change = changeOf(hunk, trees)
    if (!change) continue
    const key = `${change.kind} ${change.section} ${change.title ?? ''}`
    const known = changes.get(key)
    if (known) known.count++
    else changes.set(key, { ...change, count: 1 })
  }
  return [...changes.values()].slice(0, maxChanges)
}
