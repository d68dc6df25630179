import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import { findExport, makeExport } from '../../pdf/export-file'
import { findPdf, makePdf } from '../../pdf/render-pdf'
import type { Ports } from '../../ports-types'
import type { BulkExportRow } from './bulk-export-rows'

export type MakeParts = Pick<
  Ports,
  'configuration' | 'items' | 'files' | 'jobs' | 'metrics' | 'now'
>
type Made = { fileName: string; bytes: Uint8Array<ArrayBuffer> }

/** Milliseconds to wait for another process that renders, and the longest wait for one document. */
const patience = 5_000
const maxWait = 60_000

/**
 * Makes a PDF, and waits its turn where renderers are busy with requests of people, which go first.
 *
 * @throws when no renderer was free in time: the attempt is repeated, and no document is left out for it
 */
async function makeWaiting(
  ports: MakeParts,
  owner: OwnerId,
  input: { id: string; isBlind: boolean },
  signal: AbortSignal,
): Promise<Outcome<Made>> {
  const found = await findPdf(ports, owner, input)
  if (!found.ok) return found
  const end = ports.now() + maxWait
  for (;;) {
    const made = await makePdf(ports, owner, found.value, patience)
    if (!made.ok && !made.retryAfter) return made
    const drawn = made.ok ? made.value : { retryAfter: made.retryAfter ?? 1 }
    if ('bytes' in drawn) {
      return { ok: true, value: { fileName: found.value.fileName, bytes: drawn.bytes } }
    }
    if (ports.now() > end) throw new Error('No renderer was free')
    await pause(drawn.retryAfter * 250, undefined, { signal })
  }
}

/** Makes one document of an export as a file. */
export async function makeBulkFile(
  ports: MakeParts,
  owner: OwnerId,
  { format, isBlind }: Pick<BulkExportRow, 'format' | 'isBlind'>,
  id: string,
  signal: AbortSignal,
): Promise<Outcome<Made>> {
  if (format === 'pdf') return makeWaiting(ports, owner, { id, isBlind }, signal)
  const found = await findExport(ports, owner, { id, format, isBlind })
  if (!found.ok) return found
  const made = await makeExport(ports, owner, found.value, { format })
  return made.ok ? { ok: true, value: { fileName: found.value.fileName, bytes: made.value } } : made
}
