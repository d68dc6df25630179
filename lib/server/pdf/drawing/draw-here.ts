import 'server-only'
import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { noteOutcome } from '../../operator/outages/outage-rows'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import { readPaperFiles } from '../../photos/paper-files'
import type { Ports } from '../../ports-types'
import { renderer } from '../../render/create-renderer'

export type DrawParts = Pick<Ports, 'items' | 'metrics' | 'now'>

/** Draws a user's document in a thread of this process, with the files that their account has. */
export async function drawHere(
  ports: DrawParts & Pick<Ports, 'files'>,
  owner: OwnerId,
  document: PaperDocument,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  return drawWithFiles(ports, document, await readPaperFiles(ports, owner, document))
}

/**
 * Draws a document with given files in a thread of this process; records whether its engines work.
 *
 * @param isUntrusted its fonts were not checked
 */
export async function drawWithFiles(
  ports: DrawParts,
  document: PaperDocument,
  files: DocumentFiles | undefined,
  isUntrusted = false,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const rendered = await renderer().render(document, files, isUntrusted)
  if (rendered.isReplaced) ports.metrics.count('pdf_engines_replaced')
  const hasNotStarted = !rendered.ok && rendered.code === 'not-started'
  if (rendered.ok || rendered.code === 'broken' || hasNotStarted) {
    await noteOutcome(ports, 'pdf', hasNotStarted || renderer().isFailing())
  }
  if (rendered.ok) {
    ports.metrics.count('pdfs')
    return { ok: true, value: rendered.bytes }
  }
  if (rendered.code === 'busy') return { ok: false, code: 'too-many-requests', retryAfter: 2 }
  if (hasNotStarted) return { ok: false, code: 'unavailable', retryAfter: 60 }
  return { ok: false, code: 'render-failed' }
}
