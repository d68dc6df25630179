import 'server-only'
import type { CheckpointReason, VersionHead } from '@/lib/api/documents'
import { versionAnswer } from '../documents/document-answers'
import { findDocument } from '../documents/read-stored-document'
import { type CountParts, countFirstPdf } from '../kernel/rows/count-event'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import { readVersionHead } from './version-rows'
import { writeVersion } from './write-version'

export type KeepInput = {
  id: string
  /** Name given by the user; a version with a name is retained for ever. */
  name: string
  reason: CheckpointReason
}

/** Stores the current state of a document as a version. A repeated call changes only its name. */
export async function keepVersion(
  ports: CountParts,
  owner: OwnerId,
  { id, name, reason }: KeepInput,
): Promise<Outcome<VersionHead>> {
  const found = await findDocument(ports, owner, id)
  if (!found.ok) return found
  const { version: number, document, editedAt: at } = found.value.body
  await writeVersion(ports, owner, id, { number, document, at, name: name.trim(), reason })
  if (reason === 'download') await countFirstPdf(ports, owner)
  const head = await readVersionHead(ports, owner, id, number)
  return head ? { ok: true, value: versionAnswer(head) } : { ok: false, code: 'not-found' }
}
