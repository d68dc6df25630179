import { placeInTree } from '@/lib/resume/change/field-place'
import { readTree } from '@/lib/resume/change/tree'
import type { Journal, JournalNamespace } from '../storage/journal/journal-types'
import { journalOf } from '../storage/journal/open-journals'

/**
 * Returns the names of entries by their ids, from the CVs on this device, the one changed last first. Entries of no CV
 * here, and those without a name, are left out.
 */
export async function nameEntries(
  journal: Pick<Journal, 'list' | 'peek'>,
  entries: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  const heads = (await journal.list()).filter(({ kind }) => kind === 'resume')
  for (const { id } of heads.sort((a, b) => b.updatedAt - a.updatedAt)) {
    if (names.size === entries.size) break
    const document = await journal.peek(id)
    if (!document) continue
    const tree = readTree(document)
    for (const entry of entries) {
      if (names.has(entry) || !tree.nodes.has(entry)) continue
      const place = placeInTree(tree, `${entry}/name`)
      if (place?.entry) names.set(entry, place.entry)
    }
  }
  return names
}

/** The same from the CVs of a namespace. */
export const nameEntriesOf = (namespace: JournalNamespace, entries: ReadonlySet<string>) =>
  nameEntries(journalOf(namespace), entries)
