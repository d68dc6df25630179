import type { IdGenerator } from '@/lib/resume/ids'
import { equalJson } from '@/lib/resume/json-value'
import { moveReferences } from '@/lib/resume/move-references'
import type { Document } from '@/lib/resume/schema/document'
import type { Journal } from '../../storage/journal/journal-types'
import type { ImportedDocument } from './import-file'

export type Added = {
  /** Ids as they are on this device now. */
  ids: string[]
  /** Number of documents that were already here, word for word. */
  alreadyHere: number
}

/** Returns the document with its picture, whose bytes are stored first. */
async function withImage(journal: Journal, document: Document, image?: Uint8Array<ArrayBuffer>) {
  if (!image || document.kind !== 'resume') return document
  const { placeImage } = await import('../../storage/photo/place-image')
  return placeImage(journal.namespace, document, image)
}

/** Stores the files that a document names; one that is not what it names is tidied away later. */
async function storeFiles(journal: Journal, documentId: string, files: Uint8Array<ArrayBuffer>[]) {
  const { storeFile } = await import('../../storage/photo/blob-store')
  for (const bytes of files) await storeFile(journal.namespace, documentId, bytes, Date.now())
}

/**
 * Puts imported documents into the journal. A document that is here already with other words gets
 * a new id: an import never overwrites anything. CVs that follow it follow it there.
 */
export async function addImported(
  journal: Journal,
  imported: ImportedDocument[],
  generator: IdGenerator,
): Promise<Added> {
  const moved = new Map<string, string>()
  const fresh: { document: Document; trashedAt: number | null }[] = []
  for (const { document: read, trashedAt, image, files } of imported) {
    const document = await withImage(journal, read, image)
    if (files && files.length > 0) await storeFiles(journal, document.id, files)
    const existing = await journal.load(document.id)
    if (existing.ok && equalJson(existing.document, document)) continue
    const isFree = !existing.ok && existing.code === 'not-found' && !moved.has(document.id)
    const id = isFree ? document.id : generator.document()
    if (!moved.has(document.id)) moved.set(document.id, id)
    fresh.push({ document: { ...document, id }, trashedAt })
  }
  // What follows or names a document of this import goes with it to its new id.
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
