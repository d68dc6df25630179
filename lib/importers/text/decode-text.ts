import { restoreWindows1252 } from '@/lib/resume/text/control-characters'

const marks: [bytes: number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** Bytes that must contain the encoding declaration (HTML Living Standard, 13.2.3.2). */
const declarationReach = 1_024

/** Detects UTF-16 without a byte order mark: in Latin text every other byte is 0. */
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

/** Returns the encoding that HTML or XML declares; UTF-16 cannot be declared in single bytes. */
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
    // Wrong or unknown encoding.
    return null
  }
}

/**
 * Decodes text: by byte order mark, as UTF-8 if valid, by the declared encoding, else as
 * windows-1252, which accepts any byte. Removes the byte order mark.
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

/** Control characters that occur in text files: tab, line and page ends, escape. */
const typed = '\t\n\v\f\r\u001a\u001b'

/** Whether decoded text is binary: more than 1 % unusual control characters. */
export function looksBinary(text: string): boolean {
  const head = restoreWindows1252(text.slice(0, 4_000))
  const odd = (head.match(/[\p{Cc}\ufffd]/gu) ?? []).filter((sign) => !typed.includes(sign))
  return odd.length > head.length / 100
}
