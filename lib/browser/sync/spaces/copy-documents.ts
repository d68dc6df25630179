import { detach } from '@/lib/resume/family/attach'
import { filedAsCopy, filingOf, refiled } from '@/lib/resume/filing'
import { createIdGenerator } from '@/lib/resume/ids'
import { equalJson, type JsonValue } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
import { withoutStories } from '@/lib/resume/without-stories'
import { connectionOf } from '../../storage/journal/connection'
import type { Journal, JournalNamespace } from '../../storage/journal/journal-types'
import { workspaceOf } from '../../storage/journal/namespaces'
import { journalOf } from '../../storage/journal/open-journals'
import { copyFiles } from '../../storage/photo/blob-store'
import { namedFiles } from '../../storage/photo/named-files'
import { findUnsent } from '../read-work'

const ids = createIdGenerator()

/** Timeout in milliseconds for a database that does not answer. */
const patience = 8_000

/** Returns the id of an equal document there, ignoring ids; null without one. */
async function findEqual(document: Document, into: Journal): Promise<string | null> {
  for (const { id } of await into.list()) {
    const other = await into.peek(id)
    if (
      other &&
      equalJson({ ...other, id: '' } as JsonValue, { ...document, id: '' } as JsonValue)
    ) {
      return id
    }
  }
  return null
}

/** Removes what a copy must not take to another space: its master and filing but tags, and in a shared space the person's stories and note. */
function prepareCopy(document: Document, to: JournalNamespace): Document {
  const isShared = workspaceOf(to) !== null
  const { note } = filingOf(document)
  const current = refiled(filedAsCopy(document), isShared ? {} : { note })
  const alone = current.kind === 'resume' ? detach(current) : current
  return isShared && alone.kind !== 'application' ? withoutStories(alone) : alone
}

/**
 * Copies a document with its files to another space, under a new id, unless an equal one is there.
 *
 * @returns the id there; null if it could not be read here, or is not on disk there
 */
export async function copyDocument(
  from: Journal,
  into: Journal,
  documentId: string,
): Promise<string | null> {
  const document = await from.peek(documentId)
  if (!document) return null
  const alone = prepareCopy(document, into.namespace)
  const existing = await findEqual(alone, into)
  if (existing !== null) return existing
  const id = ids.document()
  // Photos are stored before anything refers to them.
  await copyFiles(from.namespace, into.namespace, id, namedFiles(alone), Date.now())
  into.save({ ...alone, id })
  await into.flush()
  return into.hasUnsaved() ? null : id
}

/** Returns ids of the documents of a namespace with unsynced content. */
export async function listUnsent(namespace: JournalNamespace): Promise<Set<string>> {
  const connection = connectionOf(namespace, patience)
  try {
    return await connection.use((database) => {
      const transaction = database.transaction(['heads', 'sync', 'sync-operations'])
      return findUnsent({
        heads: transaction.objectStore('heads'),
        sync: transaction.objectStore('sync'),
        operations: transaction.objectStore('sync-operations'),
      })
    })
  } finally {
    connection.close()
  }
}

/**
 * Copies the unsynced documents of a workspace to another space, except erased ones.
 *
 * @returns whether all of them are there
 */
export async function copyUnsent(from: JournalNamespace, to: JournalNamespace): Promise<boolean> {
  const [journal, into] = [journalOf(from), journalOf(to)]
  await journal.flush()
  const unsent = await listUnsent(from)
  const here = (await journal.list()).filter(({ id }) => unsent.has(id))
  let isComplete = true
  for (const { id } of here) {
    if ((await copyDocument(journal, into, id)) === null) isComplete = false
  }
  return isComplete
}
