import 'server-only'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { documentFileName } from '@/lib/resume/text/file-name'
import { readBody } from '../documents/document-rows'
import { fileKey } from '../files/file-types'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import { drawElsewhere } from '../pdf/drawing/draw-elsewhere'
import { drawHere } from '../pdf/drawing/draw-here'
import { findPaperState } from '../photos/paper-files'
import type { Ports } from '../ports-types'
import { engineBuild } from '../render/engine-build'
import { sha256Of } from '../sha256-of'
import { byteCaches } from './byte-cache'
import type { SharedDocument } from './open-shared'
import { sharedPaper } from './shared-paper'

type Parts = Pick<Ports, 'items' | 'files' | 'now' | 'configuration' | 'jobs' | 'metrics'>
type Bytes = Uint8Array<ArrayBuffer>

/** A PDF of a link that can be made. */
export type SharedPdf = {
  owner: OwnerId
  id: string
  /** Changes exactly when the bytes do. */
  etag: string
  fileName: string
  paper: PaperDocument
  /** Beginning of the name of its file: of the same document and options, one file is stored. */
  selection: string
}

/** Milliseconds that a reader waits for another process that renders. */
const patience = 8_000

/** Finds the PDF of an opened link, without making it. */
export async function findSharedPdf(
  ports: Parts,
  { owner, share, document, version }: SharedDocument,
  at: number,
): Promise<SharedPdf> {
  const paper = sharedPaper(document, share.leaveOut)
  const { mark } = await findPaperState(ports, owner, paper)
  const options = [...share.leaveOut].sort().join('-')
  const named = share.documents[at]
  const word = paper.kind === 'letter' ? 'Letter' : 'CV'
  return {
    owner,
    id: named?.id ?? '',
    etag: `"${version}-${engineBuild}${mark}-shared-${options}"`,
    fileName: documentFileName(paper, word, 'pdf'),
    paper,
    selection: `shared-${sha256Of(`${options} ${named?.version}`).slice(0, 12)}-`,
  }
}

const cacheOf = byteCaches<{ bytes: Bytes }>(48 * 2 ** 20)
const underWay = new Map<string, Promise<Outcome<Bytes>>>()

/** Draws a PDF in this process and stores it in place of that of an earlier version. */
async function drawAndStore(ports: Parts, found: SharedPdf, key: string): Promise<Outcome<Bytes>> {
  const { owner, id, selection, paper } = found
  const drawn = await drawHere(ports, owner, paper)
  if (!drawn.ok) return drawn
  await ports.files.put(key, drawn.value, 'application/pdf')
  // Erased while it was drawn: nothing of it may stay.
  if (!(await readBody(ports, owner, id))) {
    await ports.files.delete(key)
    return { ok: false, code: 'not-found' }
  }
  const former = await ports.files.list(fileKey('exports', owner, `${id}/${selection}`))
  for (const file of former.files) if (file.key !== key) await ports.files.delete(file.key)
  return drawn
}

async function readOrDraw(ports: Parts, found: SharedPdf, key: string): Promise<Outcome<Bytes>> {
  const { owner, id, etag, paper } = found
  if (ports.configuration.home === 'aws') {
    const drawn = await drawElsewhere(ports, owner, { id, etag, document: paper }, patience)
    if (!drawn.ok) return drawn
    if ('bytes' in drawn.value) return { ok: true, value: drawn.value.bytes }
    return { ok: false, code: 'unavailable', ...drawn.value }
  }
  const file = await ports.files.get(key)
  if (file) return { ok: true, value: new Uint8Array(file.bytes) }
  return drawAndStore(ports, found, key)
}

/**
 * Returns the bytes of a PDF that was found: rendered once for a version and its options, and stored. Those who ask
 * at the same time wait for the same rendering.
 */
export async function makeSharedPdf(ports: Parts, found: SharedPdf): Promise<Outcome<Bytes>> {
  const { owner, id, etag, selection } = found
  const name = `${id}/${selection}${sha256Of(etag).slice(0, 24)}.pdf`
  const key = fileKey('exports', owner, name)
  const cache = cacheOf(ports.files)
  const cached = cache.get(key)
  if (cached) return { ok: true, value: cached.bytes }
  const begun = underWay.get(key)
  if (begun) return begun
  const making = readOrDraw(ports, found, key).finally(() => underWay.delete(key))
  underWay.set(key, making)
  const made = await making
  if (made.ok) cache.set(key, { bytes: made.value })
  return made
}
