/** Contents of a PDF that a signature names, so that a difference can be shown. */
export type PdfContents = {
  /** Lines of the text layer by page, in file order. */
  lines: string[][]
  /** SHA-256 of the embedded files by name, hexadecimal. */
  attachments: Record<string, string>
}

/** Text that a key signs (ADR 0125). */
export type Statement = PdfContents & {
  v: 1
  /** Ed25519 public key (RFC 8032), hexadecimal; its own fingerprint. */
  key: string
  /** Clock of the signer, ISO 8601. */
  at: string
  /** Name of the person, as the signer wrote it. */
  name: string
  /** SHA-256 of the file with the value of the signature zeroed, hexadecimal. */
  file: string
}

/** Value of the XMP property: 64 bytes of signature in hexadecimal, then the statement. */
const form = /^([0-9a-f]{128})(\{[ -~]*\})$/
export const signatureLength = 128
const algorithm = 'Ed25519'

export const toHex = (bytes: ArrayBuffer | Uint8Array) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

const fromHex = (text: string) =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

/** Returns the SHA-256 of bytes, hexadecimal. */
export const sha256 = async (bytes: Uint8Array<ArrayBuffer>) =>
  toHex(await crypto.subtle.digest('SHA-256', bytes))

/** Formats a statement in letters that neither XML nor an encoding changes. */
export const writeStatement = (statement: Statement): string =>
  JSON.stringify(statement).replace(
    /[^ -~]|[<>&]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Signs the text of a statement. */
export async function signStatement(text: string, key: CryptoKey): Promise<string> {
  return toHex(await crypto.subtle.sign(algorithm, key, new TextEncoder().encode(text)))
}

const isText = (value: unknown): value is string => typeof value === 'string'

function readStatement(text: string): Statement | null {
  try {
    const { v, key, at, name, file, lines, attachments }: Partial<Statement> = JSON.parse(text)
    const isWhole =
      v === 1 &&
      /^[0-9a-f]{64}$/.test(key ?? '') &&
      isText(at) &&
      !Number.isNaN(Date.parse(at)) &&
      isText(name) &&
      isText(file) &&
      Array.isArray(lines) &&
      lines.every((page) => Array.isArray(page) && page.every(isText)) &&
      Object.values(attachments ?? { none: null }).every(isText)
    return isWhole ? ({ v, key, at, name, file, lines, attachments } as Statement) : null
  } catch {
    return null
  }
}

/**
 * Returns the statement of a property's value; null if it is malformed, or not signed by the key that it names.
 *
 * @throws if the runtime has no Ed25519
 */
export async function openValue(value: string): Promise<Statement | null> {
  const [, signature = '', text = ''] = form.exec(value) ?? []
  const statement = readStatement(text)
  if (!statement) return null
  const key = await crypto.subtle.importKey('raw', fromHex(statement.key), algorithm, false, [
    'verify',
  ])
  const signed = new TextEncoder().encode(text)
  return (await crypto.subtle.verify(algorithm, key, fromHex(signature), signed)) ? statement : null
}

/** Returns whether a key that somebody typed or pasted is the key of a statement. */
export const isSameKey = (typed: string, key: string) =>
  typed.replace(/[\s:]/g, '').toLowerCase() === key
