import 'server-only'
import type { KeptPdf } from '@/lib/api/documents'
import { daySeconds } from '@/lib/resume/dates/durations'
import { putBody, readBody } from '../documents/document-rows'
import { createLink, fileLink, linkPath } from '../files/links'
import { toTimestamp } from '../kernel/to-timestamp'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { sha256Of } from '../sha256-of'
import { writeVersion } from '../versions/write-version'
import { findPdf, makePdf, type PdfParts } from './render-pdf'
import { storedPdfKey } from './stored-files'

/** Maximum milliseconds that a user waits after pressing the button; a request may take 25 seconds. */
const patience = 15_000
/** Default lifetime of a link to a stored PDF, in seconds. */
const defaultSeconds = 30 * daySeconds

/** Records the last stored PDF in the document's head; false if the document is gone. */
export async function recordStored(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
  id: string,
  version: number,
): Promise<boolean> {
  for (;;) {
    const body = await readBody(ports, owner, id)
    if (!body) return false
    if ((body.pdfVersion ?? 0) >= version) return true
    if (await putBody(ports, owner, id, { ...body, pdfVersion: version })) return true
  }
}

/**
 * Makes the PDF of the current document, stores the file and the version that it shows permanently, and returns a
 * link of ours to it. File first, then the version that names it, then the document, which names the version: a
 * repeated call after a crash writes the same bytes to the same place.
 *
 * @param input.seconds lifetime of the link
 */
export async function storePdf(
  ports: PdfParts & Pick<Ports, 'secrets'>,
  owner: OwnerId,
  { id, seconds = defaultSeconds }: { id: string; seconds?: number },
): Promise<Outcome<KeptPdf>> {
  const found = await findPdf(ports, owner, { id })
  if (!found.ok) return found
  const made = await makePdf(ports, owner, found.value, patience)
  if (!made.ok) return made
  // Rendering goes on: the next attempt finds the file.
  if (!('bytes' in made.value)) return { ok: false, code: 'unavailable', ...made.value }
  const { version, document, fileName } = found.value
  const { bytes } = made.value
  const sha256 = sha256Of(bytes)
  const key = storedPdfKey(owner, id, version, sha256)
  await ports.files.put(key, bytes, 'application/pdf')
  const body = await readBody(ports, owner, id)
  if (!body) {
    // Erased while it was drawn: nothing of it may stay.
    await ports.files.delete(key)
    return { ok: false, code: 'gone' }
  }
  await writeVersion(ports, owner, id, {
    number: version,
    document,
    at: body.editedAt,
    reason: 'download',
    name: '',
    pdf: { key, sha256, bytes: bytes.length },
  })
  if (!(await recordStored(ports, owner, id, version))) return { ok: false, code: 'gone' }
  const token = await createLink(ports, owner, key, { fileName, seconds })
  const end = ports.now() + seconds * 1000
  const link = fileLink(ports, linkPath(token), end)
  return {
    ok: true,
    value: {
      url: link.url,
      expiresAt: toTimestamp(end),
      link,
      version,
      sha256,
      bytes: bytes.length,
    },
  }
}
