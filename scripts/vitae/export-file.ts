import { type DocumentFormat, exportDocument, hasMeasures } from '@/lib/exporters/export-document'
import { withFittedMeasures } from '@/lib/pdf/fit/with-fitted-measures'
import type { DocumentFiles } from '@/lib/pdf/types'
import type { Document } from '@/lib/resume/schema/document'
import type { Command } from './arguments'
import { type ExitCode, exitCodes } from './exit-codes'
import { paintSheet } from './paint-sheet'
import { setDocument, withChoices } from './render'
import { readDocumentFrom, say, writeOut } from './streams'

/** Title of a document without a name. */
const untitled = 'CV'

/** A CV that is fitted to its pages with the measures of its paper, where the format shows them. */
async function shownDocument(
  document: Document,
  format: DocumentFormat,
  files: DocumentFiles | undefined,
): Promise<Document> {
  if (document.design.fit === 0 || !hasMeasures(format)) return document
  const set = await setDocument(document, files)
  return withFittedMeasures(document, set.ok ? set.rendered.fit : undefined)
}

/** Writes a document in another format than PDF. */
export async function exportFile(command: Extract<Command, { name: 'export' }>): Promise<ExitCode> {
  const { input, output, format, page, sheet } = command
  const read = await readDocumentFrom(input)
  if (!read.ok) return read.code
  const document = withChoices(read.document, { template: null, page, fit: null })
  const [photo] = Object.values(read.files ?? {})
  if (format === 'png') {
    const set = await setDocument(document, read.files)
    if (!set.ok) return set.code
    const count = set.rendered.pages.length
    if (sheet > count) {
      say(`There is no sheet ${sheet}: the CV has ${count}.`)
      return exitCodes.usage
    }
    const picture = await paintSheet(set.rendered.bytes, sheet)
    if (picture) return writeOut(output, picture)
    say('Pictures need the package @napi-rs/canvas, which is not installed here.')
    return exitCodes.unexpected
  }
  const shown = await shownDocument(document, format, read.files)
  const bytes = await exportDocument(shown, format, untitled, photo)
  if (bytes) return writeOut(output, bytes)
  say(`A letter has no form in ${format}.`)
  return exitCodes.invalid
}
