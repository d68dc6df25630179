import type { IdGenerator } from '@/lib/resume/ids'
import { readBibtex } from './bibtex/read-bibtex'
import { readCslJson } from './csl-json/read-csl-json'
import { type DetectedFormat, detectFormat } from './detect-format'
import { readDocx } from './docx/read-docx'
import { importEuropass } from './europass/read-europass'
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
import { understand } from './reading/sections/understand'
import { findReadings, type Reading } from './readings/find-readings'
import { readRis } from './ris/read-ris'
import { readRtf } from './rtf/read-rtf'
import { failed, type ReadResult } from './source/read-result'
import { readText } from './text/read-text'
import { importYaml } from './yaml/import-yaml'

/** Reads a PDF into lines. Handed in, since only its host knows how to start pdf.js. */
export type PdfPort = (
  bytes: Uint8Array,
  onProgress: (progress: ImportProgress) => void,
) => Promise<PdfSource>

export type FileToImport = {
  bytes: Uint8Array
  /** As the person has it; only to tell a wrong end, or kinds of text from each other. */
  fileName: string
  pdf: PdfPort
  ids: IdGenerator
  onProgress: (progress: ImportProgress) => void
  /** Held against between the steps. */
  signal?: AbortSignal
  /** Reads what the pages show alone: no data that a PDF carries beside them, and no address behind a link. */
  pagesOnly?: boolean
}

/** Fewest letters of a text in which a CV may be. */
const minLetters = 12

function understandText(read: ReadResult): ImportOutcome {
  if (!read.ok) return read
  const letters = read.source.lines.reduce(
    (sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0),
    0,
  )
  if (letters < minLetters) return failed('no-resume')
  // Pages may hold more than any CV does; what understands them is made for CVs.
  if (letters > importLimits.textCharacters) return failed('too-large')
  return { ok: true, kind: 'draft', draft: understand(read.source) }
}

type Detected = Extract<DetectedFormat, { ok: true }>

/** Reads the lines of a format that has to be understood; null for one that says itself what is what. */
export function readLines(
  detected: Detected,
  file: FileToImport,
): ReadResult | Promise<PdfSource> | null {
  switch (detected.kind) {
    case 'pdf':
      return file.pdf(file.bytes, file.onProgress)
    case 'docx':
      return readDocx(detected.archive)
    case 'odt':
      return readOdt(detected.archive)
    case 'rtf':
      return readRtf(file.bytes)
    case 'html':
      return readHtml(detected.text)
    case 'markdown':
      return readMarkdown(detected.text)
    case 'text':
      return readText(detected.text)
    default:
      return null
  }
}

function readData(detected: Detected, ids: IdGenerator): ImportOutcome {
  switch (detected.kind) {
    case 'json':
      return importJson(detected.value, ids)
    case 'yaml':
      return importYaml(detected.text, ids)
    case 'europass':
      return documentOutcome(importEuropass(detected.text, ids))
    case 'linkedin': {
      const read = readLinkedIn(detected.archive)
      return read.ok ? { ...read, kind: 'draft' } : read
    }
    case 'bibtex': {
      const read = readBibtex(detected.text)
      return read.ok ? { ...read, kind: 'draft' } : read
    }
    case 'ris': {
      const read = readRis(detected.text)
      return read.ok ? { ...read, kind: 'draft' } : read
    }
    case 'csl-json': {
      const read = readCslJson(detected.value)
      return read.ok ? { ...read, kind: 'draft' } : read
    }
    case 'orcid': {
      const read = readOrcid(detected.value)
      return read.ok ? { ...read, kind: 'draft' } : read
    }
    case 'reactive-resume': {
      const read = readReactiveResume(detected.value)
      return read.ok ? { ...read, kind: 'draft' } : read
    }
    // A backup is many CVs, and no import of one: its host knows it before it comes here.
    default:
      return failed('wrong-type')
  }
}

/** The CV that a PDF carries as data, which needs no understanding; null where it carries none. */
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

const withoutLinks = (read: ReadResult): ReadResult =>
  read.ok ? { ...read, source: { ...read.source, links: [] } } : read

/**
 * Imports a file that somebody handed in: a draft to look through, a document where nothing had to be
 * understood, or the reason why there is none. Fetches nothing, keeps nothing.
 *
 * @throws the signal's reason when it was aborted; a step that takes too long ends with its worker
 */
export async function importBytes(file: FileToImport): Promise<ImportOutcome> {
  const { bytes, fileName, ids, onProgress, signal, pagesOnly = false } = file
  // 1. Hold the file against the limits.
  signal?.throwIfAborted()
  if (bytes.length > importLimits.fileBytes) return failed('too-large')

  // 2. Tell what it is.
  onProgress({ stage: 'opening', done: 0, of: 1 })
  const detected = detectFormat(bytes, fileName)
  if (!detected.ok) return detected

  // 3. Read it.
  signal?.throwIfAborted()
  onProgress({ stage: 'reading', done: 0, of: 1 })
  const read = await readLines(detected, file)
  signal?.throwIfAborted()
  if (!read) return readData(detected, ids)
  const carried = pagesOnly ? null : readCarried(read, ids)
  if (carried) return carried

  // 4. Understand what it says.
  onProgress({ stage: 'understanding', done: 0, of: 1 })
  return understandText(pagesOnly ? withoutLinks(read) : read)
}

/**
 * Reads a file once more and returns what else it may say: the reader's own reading, then others. Files that say
 * themselves what is what have no other reading.
 *
 * @param dateColumn where text begins beside a column of dates, as the person says; null where nobody said
 */
export async function readBytesAgain(
  file: FileToImport,
  dateColumn: number | null,
): Promise<Reading[]> {
  const detected = detectFormat(file.bytes, file.fileName)
  const read = detected.ok ? await readLines(detected, file) : null
  if (!read?.ok) return []
  return findReadings(read.arrange ?? (() => read.source), dateColumn)
}

/** Reads what somebody pasted once more, as `readBytesAgain` does. */
export function readTextAgain(text: string): Reading[] {
  const read = readPasted(text)
  return read.ok ? findReadings(() => read.source) : []
}

/** Reads a pasted text as Markdown where it has headings of that, else as plain text. */
const readPasted = (text: string): ReadResult =>
  /^#{1,6} +\S/m.test(text.trim()) ? readMarkdown(text) : readText(text)

/** Imports what somebody pasted, as Markdown where it has headings of that, else as plain text. */
export function importText(text: string): ImportOutcome {
  return text.trim() === '' ? failed('empty') : understandText(readPasted(text))
}
