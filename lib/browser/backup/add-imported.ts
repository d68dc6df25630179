import type { Journal } from '@/lib/browser/journal/types'
import type { IdGenerator } from '@/lib/resume/ids'
import { equalJson } from '@/lib/resume/json-value'
import type { ImportedDocument } from './import-file'

export type Added = {
  /** Ids as they are on this device now. */
  ids: string[]
  /** How many were here already, word for word. */
  alreadyHere: number
}

/**
 * Puts imported documents into the journal. A document that is here already with other words gets
 * a new id: an import never overwrites anything.
 */
export async function addImported(
  journal: Journal,
  imported: ImportedDocument[],
  generator: IdGenerator,
): Promise<Added> {
  const added: Added = { ids: [], alreadyHere: 0 }
  for (const { document, trashedAt } of imported) {
    const existing = await journal.load(document.id)
    if (existing.ok && equalJson(existing.document, document)) {
      added.alreadyHere++
      continue
    }
    const isFree = !existing.ok && existing.code === 'not-found'
    const id = isFree ? document.id : generator.document()
    journal.save({ ...document, id })
    if (trashedAt !== null) await journal.trash(id)
    added.ids.push(id)
  }
  await journal.flush()
  return added
}
