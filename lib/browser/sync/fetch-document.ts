import { readStored } from '../storage/journal/stored'
import type { Tools } from './ask-server'
import { newRow, runTransaction, writeDocument } from './transaction'

/**
 * Downloads a document of the account to this device, unless it is here. False if that is not possible now: no network,
 * deleted, or of a newer version.
 */
export async function fetchDocument(
  { api, use }: Pick<Tools, 'api' | 'use'>,
  id: string,
): Promise<boolean> {
  const result = await api.read(id)
  if (!result.ok) return false
  const { head, document: raw } = result.value
  const stored = readStored(raw)
  if (!stored.ok || stored.document.id !== id) return false
  const { document } = stored
  return use((database) =>
    runTransaction(database, 'strict', async (transaction) => {
      // Another tab was faster, or it was created here: editing has continued already.
      if (await transaction.objectStore('heads').get(id)) return true
      const trashedAt = head.trashedAt === null ? null : Date.parse(head.trashedAt)
      const revision = await writeDocument(transaction, document, undefined, {
        createdAt: Date.parse(head.createdAt),
        updatedAt: Date.parse(head.updatedAt),
        trashedAt,
      })
      await transaction.objectStore('sync-bases').put({ id, document })
      await transaction.objectStore('sync').put({
        ...newRow(id),
        version: head.version,
        remoteVersion: head.version,
        cleanRevision: revision,
        wasTrashed: trashedAt !== null,
        remoteTrashedAt: trashedAt,
      })
      await transaction.objectStore('sync-heads').delete(id)
      return true
    }),
  )
}
