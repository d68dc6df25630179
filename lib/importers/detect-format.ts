import type { readableEndings } from '@/lib/resume/file-formats'
import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import { detectArchive } from './archive/detect-archive'
import { type Archive, looksLikeZip } from './archive/list-archive'
import { looksLikeBibtex } from './bibtex/looks-like-bibtex'
import { isCslJson } from './csl-json/is-csl-json'
import { looksLikeEuropass } from './europass/looks-like-europass'
import { parseJson } from './json/parse-json'
import { isOrcidRecord } from './orcid/is-orcid-record'
import { isReactiveResume } from './reactive-resume/recognise-version'
import { looksLikeRis } from './ris/looks-like-ris'
import { type Failure, failed } from './source/read-result'
import { decodeText, looksBinary } from './text/decode-text'
import { looksLikeYamlResume } from './yaml/looks-like-yaml-resume'

/** Format of a file, with the content that had to be opened to detect it. */
export type DetectedFormat =
  | { ok: true; kind: 'pdf' | 'rtf' }
  | { ok: true; kind: 'docx' | 'odt' | 'linkedin' | 'backup'; archive: Archive }
  | {
      ok: true
      kind: 'html' | 'markdown' | 'text' | 'europass' | 'yaml' | 'bibtex' | 'ris'
      text: string
    }
  /** `json`: JSON Resume or a stored document of this project, or JSON that may be one. */
  | { ok: true; kind: 'json' | 'reactive-resume' | 'csl-json' | 'orcid'; value: JsonValue }

type Kind = Extract<DetectedFormat, { ok: true }>['kind']

/** Formats allowed for each file extension; unknown extensions are not checked. */
const claimedKinds: Record<(typeof readableEndings)[number], readonly Kind[]> = {
  pdf: ['pdf'],
  docx: ['docx'],
  odt: ['odt'],
  rtf: ['rtf'],
  html: ['html'],
  htm: ['html'],
  xhtml: ['html'],
  md: ['markdown'],
  markdown: ['markdown'],
  txt: ['text', 'yaml', 'bibtex', 'ris'],
  csv: ['text'],
  json: ['json', 'reactive-resume', 'csl-json', 'orcid'],
  zip: ['linkedin', 'backup'],
  xml: ['europass'],
  yaml: ['yaml'],
  yml: ['yaml'],
  bib: ['bibtex'],
  ris: ['ris'],
}
const claims = new Map<string, readonly Kind[]>(Object.entries(claimedKinds))

const extensionOf = (fileName: string) =>
  /\.([a-z]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''

const beginsWith = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, at) => bytes[at] === byte)

/** Number of leading bytes that may contain the PDF header: mail programs can prepend lines. */
const headerReach = 1_024

/** Matches the start of JSON, RTF or markup, in which a `%PDF` string is only text. */
const beginsOtherwise = /^(?:\u00ef\u00bb\u00bf)?\s*[{[<]/

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

function detectJson(text: string): DetectedFormat | Failure {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const { value } = parsed
  if (isCslJson(value)) return { ok: true, kind: 'csl-json', value }
  if (!isJsonObject(value)) return failed('no-resume')
  if (isOrcidRecord(value)) return { ok: true, kind: 'orcid', value }
  return { ok: true, kind: isReactiveResume(value) ? 'reactive-resume' : 'json', value }
}

const looksLikeHtml = (text: string) =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|div|main|article|section|h[1-6]|p|table|ul|meta|title|style)\b/i.test(
    text,
  )

/** A heading, or emphasis together with a list or link: characters that plain text seldom has. */
const looksLikeMarkdown = (text: string) =>
  /^#{1,6} +\S/m.test(text) ||
  (/\*\*[^*\n]+\*\*/.test(text) && /^(?:[-*+] |\[[^\]\n]+\]\()/m.test(text))

/** Detects YAML, BibTeX or RIS by content or by file extension. */
function detectStructuredText(text: string, extension: string): 'yaml' | 'bibtex' | 'ris' | null {
  if (/^ya?ml$/.test(extension) || looksLikeYamlResume(text)) return 'yaml'
  if (extension === 'bib' || looksLikeBibtex(text)) return 'bibtex'
  return extension === 'ris' || looksLikeRis(text) ? 'ris' : null
}

function detectText(text: string, extension: string): DetectedFormat | Failure {
  if (text.trim() === '') return failed('empty')
  if (looksBinary(text)) return failed('wrong-type')
  const structured = detectStructuredText(text, extension)
  if (structured) return { ok: true, kind: structured, text }
  // HTML, Markdown and plain text overlap, so the extension decides first.
  if (extension === 'txt' || extension === 'csv') return { ok: true, kind: 'text', text }
  if (extension === 'md' || extension === 'markdown') return { ok: true, kind: 'markdown', text }
  const head = text.slice(0, 4_000)
  if (looksLikeEuropass(text)) return { ok: true, kind: 'europass', text }
  if (looksLikeHtml(head)) return { ok: true, kind: 'html', text }
  if (/^\s*<\?xml/.test(head)) return failed('wrong-type')
  if (/^\s*[{[]/.test(head)) return detectJson(text)
  return { ok: true, kind: looksLikeMarkdown(text) ? 'markdown' : 'text', text }
}

function looksLikePdf(bytes: Uint8Array): boolean {
  const head = latin1(bytes.subarray(0, headerReach))
  const at = head.indexOf('%PDF-')
  return at === 0 || (at > 0 && !beginsOtherwise.test(head))
}

function detectContent(bytes: Uint8Array, extension: string): DetectedFormat | Failure {
  // An archive may contain an uncompressed PDF, so the signature is checked first.
  if (looksLikeZip(bytes)) return detectArchive(bytes)
  if (isCompoundFile(bytes)) return detectCompoundFile(bytes, extension)
  if (looksLikePdf(bytes)) return { ok: true, kind: 'pdf' }
  if (isPicture(bytes)) return failed(claims.has(extension) ? 'wrong-type' : 'no-text')
  if (latin1(bytes.subarray(0, 6)) === '{\\rtf1') return { ok: true, kind: 'rtf' }
  return detectText(decodeText(bytes), extension)
}

/**
 * Detects the format of a file by its first bytes and, in archives, by entry names. The file name
 * is used for two things only: an extension that contradicts the content is refused (`wrong-type`),
 * and it decides between kinds of plain text.
 * @param fileName with extension, or empty
 */
export function detectFormat(bytes: Uint8Array, fileName: string): DetectedFormat | Failure {
  if (bytes.length === 0) return failed('empty')
  const extension = extensionOf(fileName)
  const detected = detectContent(bytes, extension)
  const claimed = claims.get(extension)
  if (!detected.ok || !claimed || claimed.includes(detected.kind)) return detected
  return failed('wrong-type')
}
