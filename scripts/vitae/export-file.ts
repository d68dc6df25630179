import { exportDocument, hasMeasures } from '@/lib/exporters/export-document'
import { withFittedMeasures } from '@/lib/pdf/fit/with-fitted-measures'
import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import type { DocumentFormat } from '@/lib/resume/file-formats'
import { isFitted } from '@/lib/resume/is-fitted'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { paintSheet } from '@/lib/server/painter/paint-sheet'
import type { Command } from './command-types'
import { exitCodes } from './exit-codes'
import { drawDocument, openPaper } from './render'
import { type CommandFailure, type CommandResult, failed } from './result'
import { writeOut } from './streams'

/** Said where a picture was asked for and cannot be painted. */
export const noPainter =
  'Pictures need the packages pdfjs-dist and @napi-rs/canvas, which are not installed beside this command.'

/** Title of a document without a name. */
export const untitled = 'CV'

/** Returns a CV that is fitted to its pages with the measures of its paper, where the format shows them. */
async function shownDocument(
  document: PaperDocument,
  format: DocumentFormat,
  files: DocumentFiles,
): Promise<PaperDocument> {
  if (!isFitted(document) || !hasMeasures(format)) return document
  const drawn = await drawDocument(document, files)
  return withFittedMeasures(document, drawn.ok ? drawn.rendered.fit : undefined)
}

async function paintPage(
  document: PaperDocument,
  sheet: number,
  files: DocumentFiles,
): Promise<{ ok: true; bytes: Uint8Array } | CommandFailure> {
  const drawn = await drawDocument(document, files)
  if (!drawn.ok) return drawn
  const count = drawn.rendered.pages.length
  if (sheet > count) {
    return failed(exitCodes.invalid, `There is no page ${sheet}: the CV has ${count}.`)
  }
  const bytes = await paintSheet(drawn.rendered.bytes, sheet)
  if (bytes) return { ok: true, bytes }
  return failed(exitCodes.file, noPainter)
}

/** Writes a document in another format than PDF. */
export async function exportFile(
  command: Extract<Command, { name: 'export' }>,
): Promise<CommandResult> {
  const { output, format, sheet } = command
  const opened = await openPaper({ ...command, fit: null })
  if (!opened.ok) return opened
  const { document, files } = opened
  const made =
    format === 'png'
      ? await paintPage(document, sheet, files)
      : await writeFormat(document, format, files)
  if (!made.ok) return made
  const failure = await writeOut(output, made.bytes)
  if (failure) return failure
  const report = { output, format, bytes: made.bytes.length }
  return { ok: true, code: exitCodes.done, report, text: null }
}

async function writeFormat(
  document: PaperDocument,
  format: DocumentFormat,
  files: DocumentFiles,
): Promise<{ ok: true; bytes: Uint8Array } | CommandFailure> {
  const shown = await shownDocument(document, format, files)
  const bytes = await exportDocument(shown, format, untitled, files)
  return bytes
    ? { ok: true, bytes }
    : failed(exitCodes.invalid, `A letter cannot be written as ${format}.`)
}
