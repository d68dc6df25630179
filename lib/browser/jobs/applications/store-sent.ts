import { sentFileLimits } from '@/lib/resume/resume-limits'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { workspaceOf } from '../../storage/journal/namespaces'
import { storeFile } from '../../storage/photo/blob-store'
import { createPictureStore, type PictureStore } from '../../storage/photo/picture-store'

/**
 * Reason why a PDF is not stored. `too-large`: more than a sent file may have. `no-room`: this browser stores nothing.
 * `not-reached`: nor could the account be asked to. `refused`: the account does not take it.
 */
export type SentErrorCode = 'too-large' | 'no-room' | 'not-reached' | 'refused'

export type StoredSent = { ok: true; fileId: string } | { ok: false; code: SentErrorCode }

type Bytes = Uint8Array<ArrayBuffer>

type Parts = {
  /** Returns the namespace that this page shows, asked when the file is stored. */
  namespaceNow: () => JournalNamespace
  applicationId: string
  now: number
  /** For tests. */
  account?: Pick<PictureStore, 'bring'>
}

/** Brings a file to the account at once, where this browser keeps nothing of it. */
async function storeInAccount(
  namespace: JournalNamespace,
  fileId: string,
  bytes: Bytes,
  account: Pick<PictureStore, 'bring'>,
): Promise<StoredSent> {
  if (namespace === 'guest') return { ok: false, code: 'no-room' }
  const brought = await account.bring(fileId, bytes)
  if (brought.kind === 'there') return { ok: true, fileId }
  return { ok: false, code: brought.kind === 'refused' ? 'refused' : 'not-reached' }
}

/**
 * Stores a PDF as it was sent under its hash, before any application names it: on this device with a second copy, from
 * where it goes to the account, or in the account alone where the browser keeps nothing. Whoever is found to be signed
 * in while that goes on has it, too.
 */
export async function storeSent(bytes: Bytes, parts: Parts): Promise<StoredSent> {
  if (bytes.length > sentFileLimits.bytes) return { ok: false, code: 'too-large' }
  const { namespaceNow, applicationId, now } = parts
  for (;;) {
    const namespace = namespaceNow()
    const { id, isKept } = await storeFile(namespace, applicationId, bytes, now)
    const account = parts.account ?? createPictureStore(workspaceOf(namespace))
    const stored: StoredSent = isKept
      ? { ok: true, fileId: id }
      : await storeInAccount(namespace, id, bytes, account)
    if (namespace === namespaceNow()) return stored
  }
}
