import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { exportHtml } from '@/lib/exporters/html'
import { previewFrame, previewName, searchEngineHead } from '@/lib/exporters/search-engine-head'
import { withFittedMeasures } from '@/lib/pdf/fit/with-fitted-measures'
import { paintSheet } from '@/lib/server/painter/paint-sheet'
import type { Command } from './command-types'
import { exitCodes } from './exit-codes'
import { noPainter, untitled } from './export-file'
import { drawDocument, openPaper, refuseMissingLetters } from './render'
import { type CommandResult, failed } from './result'
import { reasonOf, say, writeOut } from './streams'

const pdfName = 'cv.pdf'

/** Writes a CV as a folder for any static host: page, PDF, and a picture for link previews where it can be painted. */
export async function site(command: Extract<Command, { name: 'site' }>): Promise<CommandResult> {
  const { output, url } = command
  const opened = await openPaper(command)
  if (!opened.ok) return opened
  const { document, files } = opened
  const drawn = await drawDocument(document, files)
  if (!drawn.ok) return drawn
  const { bytes, fit, missing, pages } = drawn.rendered
  const refused = refuseMissingLetters(missing)
  if (refused) return refused
  const picture = await paintSheet(bytes, 1, previewFrame)
  if (!picture) say(`No picture for link previews: ${noPainter}`)
  const head = searchEngineHead(document, url ?? '', picture !== null)
  const html = exportHtml(withFittedMeasures(document, fit), untitled, files, {
    head: `<style>footer{margin-top:2rem}@media print{footer{display:none}}</style>\n${head}\n`,
    foot: `<footer><a href="${pdfName}">PDF</a></footer>\n`,
  })
  const parts = {
    'index.html': new TextEncoder().encode(html),
    [pdfName]: bytes,
    ...(picture && { [previewName]: picture }),
  }
  try {
    await mkdir(output, { recursive: true })
  } catch (error) {
    return failed(exitCodes.file, `Cannot write ${output}: ${reasonOf(error)}`)
  }
  for (const [name, content] of Object.entries(parts)) {
    const failure = await writeOut(join(output, name), content)
    if (failure) return failure
  }
  const report = { output, files: Object.keys(parts), pages: pages.length }
  return { ok: true, code: exitCodes.done, report, text: null }
}
