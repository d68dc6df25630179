import 'server-only'
import { gzipSync } from 'node:zlib'

/** A text that is the same for everybody, and packed once for all who take it so. */
export type PackedText = {
  answer: (acceptEncoding: string | undefined, headers: Record<string, string>) => Response
}

/** True where somebody takes gzip and has not said with `q=0` that they do not (RFC 9110 section 12.5.3). */
function takesGzip(acceptEncoding: string | undefined): boolean {
  const asked = (acceptEncoding ?? '').split(',').map((part) => part.trim().toLowerCase())
  const named = asked.find((part) => /^(?:x-)?gzip\s*(?:;|$)/.test(part))
  const found = named ?? asked.find((part) => /^\*\s*(?:;|$)/.test(part))
  return found !== undefined && !/;\s*q=0(?:\.0*)?\s*$/.test(found)
}

/** Packs a text. Whatever stands between is told that the answer depends on what is taken. */
export function packText(text: string): PackedText {
  const packed = new Uint8Array(gzipSync(text))
  return {
    answer(acceptEncoding, headers) {
      const vary = { ...headers, vary: 'accept-encoding' }
      if (!takesGzip(acceptEncoding)) return new Response(text, { headers: vary })
      return new Response(packed, { headers: { ...vary, 'content-encoding': 'gzip' } })
    },
  }
}
