import type { IdGenerator } from '@/lib/resume/ids'
import { equalJson } from '@/lib/resume/json-value'
import { moveReferences } from '@/lib/resume/move-references'
import type { Document } from '@/lib/resume/schema/document'
import type { Journal } from '../../storage/journal/journal-types'
import type { ImportedDocument } from './import-file'

export type Added = {
  /** Ids on this device. */
  ids: string[]
  /** Number of identical documents that were already here. */
  alreadyHere: number
}

/** Returns the document with its picture, whose bytes are stored first. */
async function withImage(journal: Journal, document: Document, image?: Uint8Array<ArrayBuffer>) {
  if (!image || document.kind !== 'resume') return document
  const { placeImage } = await import('../../storage/photo/place-image')
  return placeImage(journal.namespace, document, image)
}

/** Stores the files that a document refers to; one with a wrong hash is garbage-collected later. */
async function storeFiles(journal: Journal, documentId: string, files: Uint8Array<ArrayBuffer>[]) {
  const { storeFile } = await import('../../storage/photo/blob-store')
  for (const bytes of files) await storeFile(journal.namespace, documentId, bytes, Date.now())
}

/**
 * Adds imported documents to the journal. A document whose id exists with other content gets a new id: an import never
 * overwrites. Its followers are updated.
 */
export async function addImported(
  journal: Journal,
  imported: ImportedDocument[],
  generator: IdGenerator,
): Promise<Added> {
  const moved = new Map<string, string>()
  const fresh: { document: Document; trashedAt: number | null }[] = []
  for (const { document: read, trashedAt, image, files, facts } of imported) {
    if (facts) {
      const { restoreFacts } = await import('../../private-facts/backup-facts')
      await restoreFacts(journal.namespace, facts)
    }
    const document = await withImage(journal, read, image)
    if (files && files.length > 0) await storeFiles(journal, document.id, files)
    const existing = await journal.load(document.id)
    if (existing.ok && equalJson(existing.document, document)) continue
    const isFree = !existing.ok && existing.code === 'not-found' && !moved.has(document.id)
    const id = isFree ? document.id : generator.document()
    if (!moved.has(document.id)) moved.set(document.id, id)
    fresh.push({ document: { ...document, id }, trashedAt })
  }
  // References to a renumbered document of this import are updated.
  const idOf = (id: string) => moved.get(id) ?? id
  for (const { document, trashedAt } of fresh) {
    journal.save(moveReferences(document, idOf))
    if (trashedAt !== null) await journal.trash(document.id)
  }
  await journal.flush()
  return {
    ids: fresh.map(({ document }) => document.id),
    alreadyHere: imported.length - fresh.length,
  }
}
