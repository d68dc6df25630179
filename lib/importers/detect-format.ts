import { listArchive, looksLikeZip } from './archive/list-archive'
import { type ContentOf, type Detected, type Format, type FormatKind, formats } from './formats'
import { importLimits } from './import-limits'
import { looksLikeJson, parseJson } from './json/parse-json'
import { type Failure, failed } from './source/read-result'
import { decodeText, looksBinary } from './text/decode-text'

const kinds = Object.keys(formats) as FormatKind[]

/** Properties of a format, whatever it is made of. */
const propertiesOf = (kind: FormatKind): Pick<Format, 'from' | 'gives' | 'endings' | 'alsoIn'> =>
  formats[kind]

/** Returns the kinds accepted for a file extension; none for one that is not checked. */
const kindsClaimedBy = (extension: string): FormatKind[] =>
  kinds.filter((kind) => {
    const { endings, alsoIn = [] } = propertiesOf(kind)
    return [...endings, ...alsoIn].some((ending) => ending === extension)
  })

/** Kinds made of the same content, in the order in which they are tried. */
const kindsFrom = <From extends Format['from']>(from: From) =>
  kinds.filter((kind) => propertiesOf(kind).from === from) as KindFrom<From>[]
type KindFrom<From> = {
  [Kind in FormatKind]: (typeof formats)[Kind]['from'] extends From ? Kind : never
}[FormatKind]

const extensionOf = (fileName: string) =>
  /\.([a-z]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''

const beginsWith = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, at) => bytes[at] === byte)

const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

const isPicture = (bytes: Uint8Array) =>
  beginsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
  beginsWith(bytes, 0xff, 0xd8, 0xff) ||
  beginsWith(bytes, 0x47, 0x49, 0x46, 0x38) ||
  beginsWith(bytes, 0x49, 0x49, 0x2a, 0x00) ||
  beginsWith(bytes, 0x4d, 0x4d, 0x00, 0x2a) ||
  /^(?:RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(?:heic|heix|avif|mif1))/.test(latin1(bytes.subarray(0, 16)))

/** Compound File Binary (old Office formats); password-protected .docx files use it as well. */
const isCompoundFile = (bytes: Uint8Array) =>
  beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)

/** Returns whether a compound file contains a stream name (stored as UTF-16LE). */
const holdsStream = (bytes: Uint8Array, name: string) =>
  latin1(bytes).includes([...name].map((letter) => `${letter}\0`).join(''))

function detectCompoundFile(bytes: Uint8Array, extension: string): Failure {
  if (holdsStream(bytes, 'EncryptedPackage')) return failed('password')
  const isWord = holdsStream(bytes, 'WordDocument') || /^do[ct]x?$/.test(extension)
  return failed(isWord ? 'legacy-word' : 'wrong-type')
}

const found = <Kind extends FormatKind>(kind: Kind, content: ContentOf<Kind>) =>
  ({ ok: true, kind, content }) as Detected

function detectArchive(bytes: Uint8Array): Detected | Failure {
  const archive = listArchive(bytes, importLimits.exportEntries)
  if (!archive.ok) return archive
  const kind = kindsFrom('archive').find((it) => formats[it].detect(archive))
  if (!kind) return failed('wrong-type')
  const declared: Format<'archive'> = formats[kind]
  return declared.check?.(archive) ?? found(kind, archive)
}

function detectJson(text: string): Detected | Failure {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const kind = kindsFrom('json').find((it) => formats[it].detect(parsed.value))
  return kind ? found(kind, parsed.value) : failed('no-resume')
}

const isOwn = (extension: string) => (kind: FormatKind) =>
  propertiesOf(kind).endings.some((ending) => ending === extension)

/** Returns whether a file of an extension may be of a kind. */
function isClaimed(extension: string, kind: FormatKind): boolean {
  const claimed = kindsClaimedBy(extension)
  return claimed.length === 0 || claimed.includes(kind)
}

function detectText(text: string, extension: string): Detected | Failure {
  if (text.trim() === '') return failed('empty')
  if (looksBinary(text)) return failed('wrong-type')
  const texts = kindsFrom('text')
  const [records, prose, markup] = (['records', 'prose', 'markup'] as const).map((style) =>
    texts.filter((kind) => formats[kind].style === style),
  )
  const isFound = (kind: (typeof texts)[number]) => formats[kind].detect(text)
  const isJson = looksLikeJson(text, extension === 'json')
  // Programs that answer with JSON are copied into files of text.
  const json = isJson ? detectJson(text) : null
  if (json?.ok && isClaimed(extension, json.kind)) return json
  const kind =
    records?.find((it) => isOwn(extension)(it) || isFound(it)) ??
    // Markup, Markdown and plain text overlap, so the extension decides first.
    prose?.find(isOwn(extension)) ??
    markup?.find(isFound)
  if (kind) return found(kind, text)
  const head = text.slice(0, 4_000)
  if (/^\s*<\?xml/.test(head)) return failed('wrong-type')
  if (json) return json
  return found(prose?.find(isFound) ?? 'text', text)
}

function detectContent(bytes: Uint8Array, extension: string): Detected | Failure {
  // An archive may contain an uncompressed PDF, so the signature is checked first.
  if (looksLikeZip(bytes)) return detectArchive(bytes)
  if (isCompoundFile(bytes)) return detectCompoundFile(bytes, extension)
  const kind = kindsFrom('bytes').find((it) => formats[it].detect(bytes))
  if (kind) return found(kind, bytes)
  if (isPicture(bytes)) {
    return failed(kindsClaimedBy(extension).length > 0 ? 'wrong-type' : 'no-text')
  }
  return detectText(decodeText(bytes), extension)
}

/**
 * Detects the format of a file by its first bytes and, in archives, by entry names. The file name
 * is used for two things only: an extension that contradicts the content is refused (`wrong-type`),
 * and it decides between kinds of plain text.
 * @param fileName with extension, or empty
 */
export function detectFormat(bytes: Uint8Array, fileName: string): Detected | Failure {
  if (bytes.length === 0) return failed('empty')
  const extension = extensionOf(fileName)
  const detected = detectContent(bytes, extension)
  return !detected.ok || isClaimed(extension, detected.kind) ? detected : failed('wrong-type')
}
