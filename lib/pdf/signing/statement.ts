/** Contents of a PDF that a signature names, so that a difference can be shown. */
export type PdfContents = {
  /** Lines of the text layer by page, in file order. */
  lines: string[][]
  /** SHA-256 of the embedded files by name, hexadecimal. */
  attachments: Record<string, string>
}

/** Parts of a page, as digests that stay the same when a program writes the file anew. */
export type SignedPage = {
  /** Boxes, rotation and unit. */
  size: string
  drawing: string
  annotations: string
  /** All other entries. */
  rest: string
  /** Addresses of the links, so that a difference can be shown. */
  links: string[]
  /**
   * Contents by their operators, fonts and pictures, and each of all other entries, so that only what differs is named.
   * Older signatures have none of the three.
   */
  operators?: string
  resources?: string
  entries?: Record<string, string>
}

/** Parts of a PDF that a signature names since version 2: together all that a program can show of it, or run. */
export type SignedParts = { pages: SignedPage[]; rest: Record<string, string> }

/** Text that a key signs (ADR pdf-standards). Version 1 verifies for ever. */
export type Statement = SignedContents & {
  /** Ed25519 public key (RFC 8032), hexadecimal; its own fingerprint. */
  key: string
  /** Clock of the signer, ISO 8601. */
  at: string
  /** Name of the person, as the signer wrote it. */
  name: string
  /** SHA-256 of the file with the value of the signature zeroed, hexadecimal. */
  file: string
}

type SignedContents = PdfContents & ({ v: 1 } | ({ v: 2 } & SignedParts))

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

const areTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)

const isTextsByName = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && Object.values(value).every(isText)

const isPage = (value: unknown): value is SignedPage => {
  if (typeof value !== 'object' || value === null) return false
  const { size, drawing, annotations, rest, links, ...more }: Partial<SignedPage> = value
  const { operators = '', resources = '', entries = {} } = more
  const texts = [size, drawing, annotations, rest, operators, resources]
  return texts.every(isText) && areTexts(links) && isTextsByName(entries)
}

/** Returns what a statement names; null for another version than those that there are. */
function readSigned(statement: Record<string, unknown>): SignedContents | null {
  const { v, lines, attachments, pages, rest } = statement
  if (!Array.isArray(lines) || !lines.every(areTexts) || !isTextsByName(attachments)) return null
  if (v === 1) return { v, lines, attachments }
  const isWhole = v === 2 && Array.isArray(pages) && pages.every(isPage) && isTextsByName(rest)
  return isWhole ? { v, lines, attachments, pages, rest } : null
}

function readStatement(text: string): Statement | null {
  try {
    const statement: Record<string, unknown> = JSON.parse(text)
    const { key, at, name, file } = statement
    const contents = readSigned(statement)
    const isWhole = isText(key) && /^[0-9a-f]{64}$/.test(key) && isText(at) && isText(name)
    if (!contents || !isWhole || !isText(file) || Number.isNaN(Date.parse(at))) return null
    return { ...contents, key, at, name, file }
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
