import 'server-only'
import { readLink } from '../files/links'
import type { Outcome } from '../outcome'
import type { Ports } from '../ports-types'

/** A file behind a link of ours: its bytes, or a signed URL of the store. */
export type LinkedBytes = { fileName: string } & (
  | { location: string }
  | { bytes: Uint8Array<ArrayBuffer>; type: string }
)

/** Seconds for which a URL of the store is valid. */
const storeSeconds = 300

/**
 * Reads the file of a signed link. The same answer for a forged, expired or revoked link and for a file that is
 * gone.
 */
export async function readLinkedFile(
  ports: Pick<Ports, 'items' | 'files' | 'secrets' | 'now'>,
  { token }: { token: string },
): Promise<Outcome<LinkedBytes>> {
  const link = await readLink(ports, token)
  if (!link) return { ok: false, code: 'not-found' }
  const { key, fileName } = link
  // HTML is served by this server, in a sandbox that only our own headers can set.
  const isPage = /\.html$/.test(fileName)
  const location = isPage ? null : await ports.files.signDownload(key, fileName, storeSeconds)
  if (location !== null) return { ok: true, value: { fileName, location } }
  const file = await ports.files.get(key)
  if (!file) return { ok: false, code: 'not-found' }
  return {
    ok: true,
    value: { fileName, bytes: new Uint8Array(file.bytes), type: file.head.type },
  }
}
