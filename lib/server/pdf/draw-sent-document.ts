import 'server-only'
import { ownFontFaces } from '@/lib/pdf/fonts/own-faces'
import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import { serverPdfLimits } from '@/lib/resume/resume-limits'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { readDocument } from '@/lib/resume/upgrade'
import { fileKey } from '../files/file-types'
import { countByAddress } from '../identity/http/address-key'
import { limits } from '../identity/identity-limits'
import { deleteFilesBelow } from '../kernel/delete-files-below'
import type { Outcome } from '../outcome'
import { toOwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { sha256Of } from '../sha256-of'
import { drawElsewhere } from './drawing/draw-elsewhere'
import { drawWithFiles } from './drawing/draw-here'
import { isAnswerable } from './render-pdf'

type Parts = Pick<
  Ports,
  'configuration' | 'items' | 'files' | 'jobs' | 'secrets' | 'metrics' | 'now' | 'ids'
>

/** Milliseconds to wait for the function that renders on AWS; the site answers within 30 seconds. */
const patience = 20_000

/** Reads the document of a form; null for anything that has no paper. */
function readPaper(text: string): PaperDocument | null {
  try {
    const read = readDocument(JSON.parse(text))
    return read.ok && read.document.kind !== 'application' ? read.document : null
  } catch {
    return null
  }
}

type SentDocument = { document: PaperDocument; files: DocumentFiles }

/** Reads a form with a document and its files, each under the hash of its bytes. */
async function readForm(form: FormData): Promise<Outcome<SentDocument>> {
  const text = form.get('document')
  const entries = [...form.entries()].filter(([name]) => name !== 'document')
  const sizes = entries.map(([, value]) => (typeof value === 'string' ? value.length : value.size))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  if (typeof text !== 'string' || entries.length > serverPdfLimits.files) {
    return { ok: false, code: 'invalid' }
  }
  if (total + text.length > serverPdfLimits.bytes) return { ok: false, code: 'too-large' }
  const document = readPaper(text)
  if (!document) return { ok: false, code: 'invalid' }
  const files: Record<string, Uint8Array<ArrayBuffer>> = {}
  for (const [name, value] of entries) {
    if (typeof value === 'string') return { ok: false, code: 'invalid' }
    const bytes = new Uint8Array(await value.arrayBuffer())
    const isItself = sha256Of(bytes) === name
    if (!isItself) return { ok: false, code: 'invalid' }
    files[name] = bytes
  }
  return { ok: true, value: { document, files } }
}

/** Draws by the function that renders on AWS, under a random owner; deletes what passed through the store. */
async function drawAway(
  ports: Parts,
  { document, files }: SentDocument,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const owner = toOwnerId(ports.ids.document())
  const asked = { id: document.id, etag: owner, document, files }
  try {
    const drawn = await drawElsewhere(ports, owner, asked, patience)
    if (!drawn.ok) return drawn
    if (!('bytes' in drawn.value)) return { ok: false, code: 'unavailable', ...drawn.value }
    const { bytes } = drawn.value
    // A link would keep a guest's file.
    return isAnswerable(bytes) ? { ok: true, value: bytes } : { ok: false, code: 'too-large' }
  } finally {
    await deleteFilesBelow(ports, owner, fileKey('exports', owner, ''))
  }
}

/**
 * Makes the PDF of a document that a guest sent with its files, and stores nothing: for browsers that cannot run the
 * engine. The document as `document` (JSON), each file under its SHA-256.
 *
 * @param ip of the client, by which PDFs of guests are counted
 */
export async function drawSentDocument(
  ports: Parts,
  ip: string | null,
  form: FormData,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const refusal = await countByAddress(ports, limits.guestPdfByAddress, ip)
  if (refusal) return refusal
  const read = await readForm(form)
  if (!read.ok) return read
  const { document, files } = read.value
  if (ports.configuration.home === 'aws') return drawAway(ports, read.value)
  return drawWithFiles(ports, document, files, ownFontFaces(document.design).length > 0)
}
