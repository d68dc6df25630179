// @module-tag nightly
// Starts LibreOffice once for each template: lib/exporters/docx.test.ts has the styles of three.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { readPdf, readText } from '@/lib/pdf/engine/testing/read-pdf'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { printOnPaper } from '@/lib/pdf/templates/testing/paper'
import { sampleResume } from '@/lib/resume/samples/samples'
import { paintSheet } from '@/lib/server/painter/paint-sheet'
import { countingIds } from '@/tests/fixtures/paper-documents'
import { exportDocx } from './docx'

const folder = mkdtempSync(join(tmpdir(), 'vitae-docx-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0
if (!hasLibreOffice) {
  process.stdout.write('LibreOffice is not installed: Word files are not compared with the PDF.\n')
}

/** Letters and digits in any order: columns are read differently in both programs. */
const lettersOf = (text: string) =>
  Array.from(
    text
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  )
    .toSorted()
    .join('')

/**
 * Returns the share of ink in each cell of the first page of a PDF, in four columns and six rows, without the row at the
 * top, where fills go to the edges of the page in the PDF alone.
 */
async function inkOf(bytes: Uint8Array<ArrayBuffer>): Promise<number[]> {
  const picture = sharp((await paintSheet(bytes, 1)) ?? new Uint8Array())
  const cells = await picture.greyscale().resize(4, 6, { fit: 'fill' }).raw().toBuffer()
  return Array.from(cells.subarray(4), (light) => 1 - light / 255)
}

describe.skipIf(!hasLibreOffice)('a Word file in LibreOffice', () => {
  it.each(templateCatalogue.map(({ id, fonts, palettes }) => [id, fonts, palettes[0]] as const))(
    'has the words and the ink of its PDF: %s',
    async (template, fonts, palette) => {
      const sample = sampleResume('nurse', countingIds())
      const design = { ...sample.design, template, fonts, palette: palette?.id ?? '' }
      const document = { ...sample, design: { ...design, pageNumbers: false } }
      const { rendered } = await printOnPaper(document)
      const file = join(folder, template)
      writeFileSync(`${file}.docx`, await exportDocx(document, 'CV'))
      const options = ['--headless', '--convert-to', 'pdf', '--outdir', folder, `${file}.docx`]
      execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, ...options])
      const converted = new Uint8Array(readFileSync(`${file}.pdf`))
      expect(lettersOf(await readText(converted))).toBe(lettersOf(await readText(rendered.bytes)))
      const pages = await readPdf(converted)
      expect(Math.abs(pages.length - rendered.pages.length)).toBeLessThanOrEqual(1)
      const [paper, word] = [await inkOf(rendered.bytes), await inkOf(converted)]
      const difference = paper.reduce((sum, ink, at) => sum + Math.abs(ink - (word[at] ?? 0)), 0)
      expect(difference / paper.length).toBeLessThan(0.06)
    },
    60_000,
  )
})
