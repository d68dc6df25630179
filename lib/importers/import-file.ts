import type { IdGenerator } from '@/lib/resume/ids'
import { readBibtex } from './bibtex/read-bibtex'
import { readCslJson } from './csl-json/read-csl-json'
import { detectFormat } from './detect-format'
import { readDocx } from './docx/read-docx'
import { importEuropass } from './europass/read-europass'
import { type ContentOf, type Detected, isGiving, type KindGiving } from './formats'
import { readHtml } from './html/read-html'
import { importLimits } from './import-limits'
import type { ImportOutcome, ImportProgress } from './import-types'
import { documentOutcome, importJson } from './json/import-json'
import { readLinkedIn } from './linkedin/read-linkedin'
import { readMarkdown } from './markdown/read-markdown'
import { readOdt } from './odt/read-odt'
import { readOrcid } from './orcid/read-orcid'
import type { PdfSource } from './pdf/read-pdf'
import { readReactiveResume } from './reactive-resume/read-reactive-resume'
import { findReadings, parseBest, type Reading } from './readings/find-readings'
import { readRis } from './ris/read-ris'
import { readRtf } from './rtf/read-rtf'
import { failed, type ReadResult } from './source/read-result'
import type { SourceText } from './source/source-types'
import { readText } from './text/read-text'
import { importYaml } from './yaml/import-yaml'

/** Extracts lines from a PDF. Injected, since browser and server start pdf.js differently. */
export type PdfPort = (
  bytes: Uint8Array,
  onProgress: (progress: ImportProgress) => void,
) => Promise<PdfSource>

export type FileToImport = {
  bytes: Uint8Array
  /** Used only to refuse a wrong extension and to choose between kinds of plain text. */
  fileName: string
  pdf: PdfPort
  ids: IdGenerator
  onProgress: (progress: ImportProgress) => void
  /** Checked between the steps. */
  signal?: AbortSignal
  /** Ignores embedded data and link targets of a PDF; reads only the visible text. */
  pagesOnly?: boolean
}

/** Minimum number of letters and digits for a file to be read as a CV. */
const minLetters = 12

function understandText(read: ReadResult): ImportOutcome {
  if (!read.ok) return read
  const letters = read.source.lines.reduce(
    (sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0),
    0,
  )
  if (letters < minLetters) return failed('no-resume')
  // A file within the page limit can still exceed what the section parser is built for.
  if (letters > importLimits.textCharacters) return failed('too-large')
  return { ok: true, kind: 'draft', draft: parseBest(read) }
}

type ReadLines = ReadResult | Promise<PdfSource>
type LineKind = KindGiving<'lines'>
type DataKind = KindGiving<'data'>

const lineReaders: {
  [Kind in LineKind]: (content: ContentOf<Kind>, file: FileToImport) => ReadLines
} = {
  pdf: (bytes, { pdf, onProgress }) => pdf(bytes, onProgress),
  docx: readDocx,
  odt: readOdt,
  rtf: readRtf,
  html: readHtml,
  markdown: readMarkdown,
  text: readText,
}

const draftOutcome = (read: ReturnType<typeof readBibtex>): ImportOutcome =>
  read.ok ? { ...read, kind: 'draft' } : read

const dataReaders: {
  [Kind in DataKind]: (content: ContentOf<Kind>, ids: IdGenerator) => ImportOutcome
} = {
  json: importJson,
  yaml: importYaml,
  europass: (text, ids) => documentOutcome(importEuropass(text, ids)),
  linkedin: (archive) => draftOutcome(readLinkedIn(archive)),
  bibtex: (text) => draftOutcome(readBibtex(text)),
  ris: (text) => draftOutcome(readRis(text)),
  'csl-json': (value) => draftOutcome(readCslJson(value)),
  orcid: (value) => draftOutcome(readOrcid(value)),
  'reactive-resume': (value) => draftOutcome(readReactiveResume(value)),
}

/** Extracts the lines of an unstructured format; null for structured data such as JSON. */
export function readLines(detected: Detected, file: FileToImport): ReadLines | null {
  return isGiving('lines', detected) ? linesOf(detected, file) : null
}

const linesOf = <Kind extends LineKind>({ kind, content }: Detected<Kind>, file: FileToImport) =>
  lineReaders[kind](content, file)

/** Backups contain many CVs; callers handle them before this function. */
const readData = (detected: Detected, ids: IdGenerator): ImportOutcome =>
  isGiving('data', detected) ? dataOf(detected, ids) : failed('wrong-type')

const dataOf = <Kind extends DataKind>({ kind, content }: Detected<Kind>, ids: IdGenerator) =>
  dataReaders[kind](content, ids)

/** Imports the CV embedded in a PDF as data (JSON, Europass XML); null if there is none. */
function readCarried(read: ReadResult | PdfSource, ids: IdGenerator): ImportOutcome | null {
  if (!read.ok || !('attachments' in read)) return null
  for (const { name, bytes } of read.attachments) {
    const detected = detectFormat(bytes, name)
    if (!detected.ok || (detected.kind !== 'json' && detected.kind !== 'europass')) continue
    const outcome = readData(detected, ids)
    if (outcome.ok) return outcome
  }
  return null
}

function withoutLinks(read: ReadResult): ReadResult {
  if (!read.ok) return read
  const without = (source: SourceText) => ({ ...source, links: [] })
  const { source, arrange } = read
  return {
    ...read,
    source: without(source),
    ...(arrange ? { arrange: (choice) => without(arrange(choice)) } : {}),
  }
}

/**
 * Imports a file: returns a draft to review, a document if the format is structured, or an error
 * code. Makes no network requests and stores nothing.
 * @throws the signal's reason when aborted; a step that exceeds its time limit ends with its worker
 */
export async function importBytes(file: FileToImport): Promise<ImportOutcome> {
  const { bytes, fileName, ids, onProgress, signal, pagesOnly = false } = file
  // 1. Check the size.
  signal?.throwIfAborted()
  if (bytes.length > importLimits.fileBytes) return failed('too-large')

  // 2. Detect the format.
  onProgress({ stage: 'opening', done: 0, of: 1 })
  const detected = detectFormat(bytes, fileName)
  if (!detected.ok) return detected

  // 3. Extract lines.
  signal?.throwIfAborted()
  onProgress({ stage: 'reading', done: 0, of: 1 })
  const read = await readLines(detected, file)
  signal?.throwIfAborted()
  if (!read) return readData(detected, ids)
  const carried = pagesOnly ? null : readCarried(read, ids)
  if (carried) return carried

  // 4. Parse the lines into sections and fields.
  onProgress({ stage: 'understanding', done: 0, of: 1 })
  return understandText(pagesOnly ? withoutLinks(read) : read)
}

/**
 * Reads a file again and returns all alternative readings, the default one first. Empty for
 * structured formats.
 * @param dateColumn x where text starts next to a date column, as chosen by the user; null if not
 * chosen
 */
export async function readBytesAgain(
  file: FileToImport,
  dateColumn: number | null,
): Promise<Reading[]> {
  const detected = detectFormat(file.bytes, file.fileName)
  const read = detected.ok ? await readLines(detected, file) : null
  if (!read?.ok) return []
  return findReadings(read, dateColumn)
}

/** Returns the alternative readings of pasted text; see `readBytesAgain`. */
export function readTextAgain(text: string): Reading[] {
  const read = readPasted(text)
  return read.ok ? findReadings(read) : []
}

/** Reads pasted text as Markdown if it has Markdown headings, else as plain text. */
const readPasted = (text: string): ReadResult =>
  /^#{1,6} +\S/m.test(text.trim()) ? readMarkdown(text) : readText(text)

/** Imports pasted text: as data if it is of a structured format, as Markdown if it has its headings, else as plain text. */
export function importText(text: string, ids: IdGenerator): ImportOutcome {
  if (text.trim() === '') return failed('empty')
  const detected = detectFormat(new TextEncoder().encode(text), '')
  const data = detected.ok && isGiving('data', detected) ? dataOf(detected, ids) : null
  return data?.ok ? data : understandText(readPasted(text))
}
