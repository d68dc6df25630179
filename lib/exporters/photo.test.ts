import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { decodeDataUrl, jpegDataUrl } from '@/lib/resume/data-url'
import type { DocumentFormat } from '@/lib/resume/file-formats'
import { importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { sampleResume } from '@/lib/resume/samples/samples'
import { countingIds } from '@/tests/fixtures/paper-documents'
import { portrait, withPhoto } from '@/tests/fixtures/portrait'
import { exportDocument } from './export-document'

const { document } = withPhoto(sampleResume('nurse', countingIds()), { alt: 'Maeve "at" work' })
const hidden = { ...document, design: { ...document.design, photo: 'hidden' as const } }

const filesOf = (photo: typeof portrait) => ({ [document.content.photo?.fileId ?? '']: photo })

async function textOf(format: DocumentFormat, from = document, photo?: typeof portrait) {
  return new TextDecoder().decode(
    (await exportDocument(from, format, 'CV', photo && filesOf(photo))) ?? undefined,
  )
}

describe('a photo in a file', () => {
  it('stands in HTML with its words, where the design shows it', async () => {
    const html = await textOf('html', document, portrait)
    expect(html).toContain(`src="${jpegDataUrl(portrait)}" alt="Maeve &quot;at&quot; work"`)
    expect(await textOf('html', hidden, portrait)).not.toContain('<img')
    expect(await textOf('html')).not.toContain('<img')
    expect(await textOf('html', document, new Uint8Array(80))).not.toContain('<img')
  })

  it('stands in a Word file with its words', async () => {
    const files = unzipSync(
      (await exportDocument(document, 'docx', 'CV', filesOf(portrait))) ?? new Uint8Array(),
    )
    const media = Object.entries(files).filter(([name]) => name.startsWith('word/media/'))
    expect(media.map(([, bytes]) => bytes)).toEqual([portrait])
    const words = new TextDecoder().decode(files['word/document.xml'])
    expect(words).toContain('descr="Maeve &quot;at&quot; work"')
    const none = unzipSync(
      (await exportDocument(hidden, 'docx', 'CV', filesOf(portrait))) ?? new Uint8Array(),
    )
    expect(Object.keys(none).some((name) => name.startsWith('word/media/'))).toBe(false)
  })

  it.each(['en', 'ar'])('stands in a Word file where lines of %s end', async (language) => {
    const written = { ...document, design: { ...document.design, language } }
    const files = unzipSync(
      (await exportDocument(written, 'docx', 'CV', filesOf(portrait))) ?? new Uint8Array(),
    )
    const words = new TextDecoder().decode(files['word/document.xml'])
    const side = /"Title"\/>.*?<wp:positionH[^>]*><wp:align>(\w+)</s.exec(words)?.[1]
    expect(side).toBe(language === 'ar' ? 'left' : 'right')
  })

  it('goes with JSON Resume and comes back with the very same document', async () => {
    const result = importJsonResume(
      JSON.parse(await textOf('json', document, portrait)),
      countingIds(),
    )
    if (!result.ok) throw new Error('not read')
    expect(result.document).toEqual(document)
    expect(decodeDataUrl(result.image ?? '')).toEqual(portrait)
    const clean = JSON.parse(await textOf('json-resume', document, portrait))
    expect(clean.basics.image).toBe(jpegDataUrl(portrait))
  })

  it('is not named where there are only words', async () => {
    for (const format of ['markdown', 'text'] as const) {
      expect(await textOf(format, document, portrait)).toBe(await textOf(format))
    }
  })
})
