import 'server-only'
import type { PaperDocument } from '@/lib/resume/schema/document'
import type { Outcome } from '../../../outcome'
import type { OwnerId } from '../../../owner'
import type { Ports } from '../../../ports-types'
import { renderer } from '../../../render/create-renderer'
import { readPaperFiles } from '../../photos/paper-files'

/** Draws a user's document in a thread of this process. */
export async function drawHere(
  ports: Pick<Ports, 'files'>,
  owner: OwnerId,
  document: PaperDocument,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const files = await readPaperFiles(ports, owner, document)
  const rendered = await renderer().render(document, files)
  if (rendered.ok) return { ok: true, value: rendered.bytes }
  if (rendered.code === 'busy') return { ok: false, code: 'too-many-requests', retryAfter: 2 }
  return { ok: false, code: 'render-failed' }
}
