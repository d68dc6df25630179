import { readPrintable } from '@/lib/pdf/photo/jpeg'
import { photoLimits } from '@/lib/resume/resume-limits'
import { sha256 } from './sha256'

/** Maximum number of bytes between the last byte of a stream and `endstream`. */
const maxGap = 2

const endOfStream = [...'endstream'].map((sign) => sign.charCodeAt(0))

const startsAt = (bytes: Uint8Array, at: number, signs: readonly number[]) =>
  signs.every((sign, index) => bytes[at + index] === sign)

/**
 * Finds a photo in a PDF by the SHA-256 of its bytes. JPEGs are stored in a PDF unchanged, also after other programs
 * rewrote it, so that nothing has to be parsed.
 *
 * @returns null if it is not in there
 */
export function findJpeg(pdf: Uint8Array<ArrayBuffer>, id: string): Uint8Array<ArrayBuffer> | null {
  for (let from = 0; from + 3 < pdf.length; from++) {
    if (!startsAt(pdf, from, [0xff, 0xd8, 0xff])) continue
    const max = Math.min(pdf.length, from + photoLimits.bytes + maxGap)
    for (let end = from + 3; end <= max; end++) {
      if (!startsAt(pdf, end, endOfStream)) continue
      for (let gap = 0; gap <= maxGap; gap++) {
        const bytes = pdf.slice(from, end - gap)
        if (readPrintable(bytes) && sha256(bytes) === id) return bytes
      }
      break
    }
  }
  return null
}
