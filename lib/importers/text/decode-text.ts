import { restoreWindows1252 } from '@/lib/resume/text/control-characters'

const marks: [bytes: number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** Bytes within which a file has to state its encoding (HTML Living Standard, 13.2.3.2). */
const declarationReach = 1_024

/** UTF-16 without a mark: in the letters of Latin every other byte is 0. */
function guessUtf16(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 512)
  const zeros = [0, 0]
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const many = head.length / 4
  if (odd > many && even < many / 8) return 'utf-16le'
  return even > many && odd < many / 8 ? 'utf-16be' : null
}

/** The encoding that a page or an XML file names; UTF-16 cannot name itself in single bytes. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, declarationReach))
  const name =
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
  return name && !/^utf-?16/i.test(name) ? name : null
}

function decodeAs(bytes: Uint8Array, encoding: string, fatal = false): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes)
  } catch {
    // Not this encoding, or a name that nobody knows.
    return null
  }
}

/**
 * Text as it was written: by its byte order mark, as UTF-8 where it is that, by what a page or an XML
 * file says of itself, else as windows-1252, in which every byte is a character. The mark is left out.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))
  const encoding = marked?.[1] ?? guessUtf16(bytes)
  if (encoding) return decodeAs(bytes, encoding) ?? ''
  const declared = declaredEncoding(bytes)
  return (
    decodeAs(bytes, 'utf-8', true) ??
    (declared && decodeAs(bytes, declared)) ??
    restoreWindows1252(decodeAs(bytes, 'windows-1252') ?? '')
  )
}

/** Controls that texts have: tab, ends of lines and pages, escape. */
const typed = '\t\n\v\f\r\u001a\u001b\u0085'

/** Whether decoded characters are not those of a text: too many signs that nobody types. */
export function looksBinary(text: string): boolean {
  const head = text.slice(0, 4_000)
  const odd = (head.match(/[\p{Cc}\ufffd]/gu) ?? []).filter((sign) => !typed.includes(sign))
  return odd.length > head.length / 100
}
