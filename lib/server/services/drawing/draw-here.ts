import 'server-only'
import type { Document } from '@/lib/resume/schema/document'
import type { Home } from '../../home-types'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import { renderer } from '../../render/create-renderer'
import { readPictures } from '../photos/document-pictures'

/** Draws a document of somebody in a thread of this process. */
export async function drawHere(
  home: Pick<Home, 'files'>,
  owner: OwnerId,
  document: Document,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const pictures = await readPictures(home, owner, document)
  const rendered = await renderer().render(document, pictures)
  if (rendered.ok) return { ok: true, value: rendered.bytes }
  if (rendered.code === 'busy') return { ok: false, code: 'too-many-requests', retryAfter: 2 }
  return { ok: false, code: 'render-failed' }
}
