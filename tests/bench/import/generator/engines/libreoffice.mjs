import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const withTags = ':writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'

/** Prints Word documents with LibreOffice; null where it is not installed. */
export function openLibreOffice() {
  if (spawnSync('soffice', ['--version']).status !== 0) return null
  const folder = mkdtempSync(join(tmpdir(), 'vitae-bench-import-'))
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  return {
    print(bytes, { tagged = false }) {
      writeFileSync(join(folder, 'cv.docx'), bytes)
      const convert = [
        '--headless',
        '--convert-to',
        `pdf${tagged ? withTags : ''}`,
        '--outdir',
        folder,
      ]
      const { status } = spawnSync('soffice', [profile, ...convert, join(folder, 'cv.docx')], {
        timeout: 300_000,
      })
      if (status !== 0) throw new Error('LibreOffice did not print a document.')
      return readFileSync(join(folder, 'cv.pdf'))
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
