import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ArchivedDocument, ArchiveOutcome, PackedOutcome } from './archive-types'

/** Packs an outcome for its transfer to another thread; its buffers may be transferred. */
export function packOutcome(outcome: ArchiveOutcome): PackedOutcome {
  if (!outcome.ok) return outcome
  const { documents, ...archive } = outcome.archive
  const encoder = new TextEncoder()
  const packed = documents.map((document) => encoder.encode(JSON.stringify(document)))
  return { ok: true, archive, documents: packed }
}

/** Unpacks an outcome of `packOutcome`, one document at a time, with a pause after each for other work. */
export async function unpackOutcome(packed: PackedOutcome): Promise<ArchiveOutcome> {
  if (!packed.ok) return packed
  const decoder = new TextDecoder()
  const documents: ArchivedDocument[] = []
  for (const bytes of packed.documents) {
    // Packed by our own thread, which has validated each.
    documents.push(JSON.parse(decoder.decode(bytes)) as ArchivedDocument)
    await nextTurn()
  }
  return { ok: true, archive: { ...packed.archive, documents } }
}
