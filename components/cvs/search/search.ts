import type { JournalHead } from '@/lib/browser/storage/journal/journal-types'
import { foldText } from '@/lib/language/unicode/fold-text'
import { groupFamilies } from '@/lib/resume/family/group-families'
import { distinctTags, hasTag } from '@/lib/resume/filing'
import type { Document } from '@/lib/resume/schema/document'
import { searchWordsOf, wordsOfQuery } from '@/lib/resume/text/search-words'

const known = new WeakMap<Document, string>()

/** Returns all text of a document, folded; cached per object. */
function wordsOf(document: Document): string {
  const words = known.get(document) ?? searchWordsOf(document)
  known.set(document, words)
  return words
}

/**
 * Returns true if a CV contains every word of the query, in title, tags, the shown line of its note, or text.
 *
 * @param document null while loading: then only the head is searched
 */
export function matchesQuery(head: JournalHead, document: Document | null, query: string): boolean {
  const title = foldText(
    [head.title, head.name, head.label, head.note, ...(head.tags ?? [])].join('\n'),
  )
  const words = document ? wordsOf(document) : ''
  return wordsOfQuery(query).every((word) => title.includes(word) || words.includes(word))
}

/** Part of the list that is shown; null: all but the archive. */
export type ListFilter = { kind: 'archived' } | { kind: 'tag'; tag: string } | null

/**
 * Returns the ids of archived documents. Versions and letters are in the archive with their CV.
 *
 * @param cvOfLetter id of the CV of each letter that has one
 */
export function findArchived(
  items: readonly JournalHead[],
  cvOfLetter: ReadonlyMap<string, string | null>,
): ReadonlySet<string> {
  const archived = new Set<string>()
  for (const { master, followers } of groupFamilies(items)) {
    const isWhole = master?.isArchived === true
    for (const { id, isArchived } of followers) if (isWhole || isArchived) archived.add(id)
    if (isWhole) archived.add(master.id)
  }
  for (const [id, cv] of cvOfLetter) if (archived.has(cv ?? '')) archived.add(id)
  return archived
}

/** Whether the list shows a document. A search finds archived ones as well. */
export function isListed(
  { id, tags = [] }: JournalHead,
  filter: ListFilter,
  archived: ReadonlySet<string>,
  isSearching: boolean,
): boolean {
  if (filter?.kind === 'archived') return archived.has(id)
  return (isSearching || !archived.has(id)) && (filter === null || hasTag(tags, filter.tag))
}

/** Returns the tags of a list, each once, for its menu. */
export const listTags = (items: readonly JournalHead[]): string[] =>
  distinctTags(items.flatMap(({ tags = [] }) => tags)).sort((a, b) => a.localeCompare(b))
