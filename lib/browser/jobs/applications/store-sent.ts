import { sentFileLimits } from '@/lib/resume/resume-limits'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { workspaceOf } from '../../storage/journal/namespaces'
import { storeFile } from '../../storage/photo/blob-store'
import { createPictureStore, type PictureStore } from '../../storage/photo/picture-store'

/**
 * Reason why a PDF is not stored. `too-large`: over the limit of a sent file. `no-room`: this browser stores nothing.
 * `not-reached`: nor is the account reachable. `refused`: the account rejects it.
 */
export type SentErrorCode = 'too-large' | 'no-room' | 'not-reached' | 'refused'

export type StoredSent = { ok: true; fileId: string } | { ok: false; code: SentErrorCode }

type Bytes = Uint8Array<ArrayBuffer>

type Parts = {
  /** Returns the current namespace of the page, read when the file is stored. */
  namespaceNow: () => JournalNamespace
  applicationId: string
  now: number
  /** Replaced in tests. */
  account?: Pick<PictureStore, 'bring'>
}

/** Uploads a file at once, if this browser does not store it. */
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
 * Stores a sent PDF under its hash, before an application refers to it: on this device with a second copy, to be
 * uploaded later, or only in the account if the browser stores nothing. If the page switches to an account meanwhile,
 * the file is stored there as well.
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
