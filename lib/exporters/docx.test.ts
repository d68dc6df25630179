import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { exportDocx } from './docx'
import { inkOf, inkOfFormats } from './testing/read-back'
import { readDocx } from './testing/read-docx'

const full = () => fullResume(countingIds())

const withDesign = (design: Partial<ResumeDocument['design']>): ResumeDocument => {
  const document = full()
  return { ...document, design: { ...document.design, ...design } }
}

function findLibreOffice(): string | null {
  for (const name of ['soffice', 'libreoffice']) {
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' })
      return name
    } catch {
      // Not under this name.
    }
  }
  return null
}

const libreOffice = findLibreOffice()

describe('the Word file', () => {
  it('has real headings, lists and dates at a tab stop, and no boxes', async () => {
    const { parts, paragraphs } = readDocx(await exportDocx(full(), 'CV'))
    const styled = (style: string) =>
      paragraphs.filter((paragraph) => paragraph.style === style).map(({ text }) => text)
    expect(styled('Title')).toEqual(['Zoë Łukasińska-Öğüt'])
    expect(styled('Heading1')).toContain('Work experience')
    expect(styled('Heading2')).toContain('Lead, Źródło Sp. z o.o. Mar 2021 – present')
    expect(styled('ListBullet')).toContain('Cut the bill by half')
    const body = parts['word/document.xml'] ?? ''
    expect(body).toMatch(/Źródło Sp\. z o\.o\.<\/w:t><\/w:r><w:r><w:tab\/><\/w:r>/)
    expect(body).toMatch(/<w:pStyle w:val="ListBullet"\/><w:numPr>/)
    expect(body).not.toMatch(/<w:(?:tbl|drawing|txbxContent|sdt|framePr)\b/)
    const heading = /w:styleId="Heading1">.*?<\/w:style>/s.exec(parts['word/styles.xml'] ?? '')
    expect(heading?.[0]).toMatch(/<w:keepNext\/>.*w:val="14181f"/s)
    expect(parts['word/styles.xml']).toMatch(/w:styleId="Heading2">.*?<w:tab w:val="right"/s)
  })

  it('is in the language, size and type of the design', async () => {
    const design = { language: 'de', page: 'letter', fonts: 'tinos', fontSize: 11 } as const
    const { parts, paragraphs } = readDocx(await exportDocx(withDesign(design), 'CV'))
    expect(paragraphs.map(({ text }) => text)).toContain('Berufserfahrung')
    expect(parts['word/document.xml']).toContain('<w:pgSz w:w="12240" w:h="15840"')
    expect(parts['word/styles.xml']).toMatch(/"Times New Roman".*<w:sz w:val="22"\/>/s)
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="de"/>')
  })

  it('reads from right to left in a language that does', async () => {
    const { parts } = readDocx(await exportDocx(withDesign({ language: 'ar' }), 'CV'))
    expect(parts['word/document.xml']).toContain('<w:bidi/>')
  })

  it('tells nothing but whose document it is', async () => {
    const { parts } = readDocx(await exportDocx(full(), 'CV'))
    const said = `${parts['docProps/core.xml']}${parts['docProps/app.xml']}${parts['docProps/custom.xml']}`
    expect(said.replace(/<[^>]*>/g, '').trim()).toBe('Zoë Łukasińska-Öğüt'.repeat(2))
  })

  it.skipIf(!libreOffice)('opens in LibreOffice with all words (needs LibreOffice)', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vitae-docx-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    writeFileSync(join(folder, 'cv.docx'), await exportDocx(full(), 'CV'))
    const profile = pathToFileURL(join(folder, 'profile')).href
    const convert = ['--headless', '--convert-to', 'txt:Text', '--outdir', folder]
    execFileSync(libreOffice ?? '', [
      `-env:UserInstallation=${profile}`,
      ...convert,
      join(folder, 'cv.docx'),
    ])
    const text = readFileSync(join(folder, 'cv.txt'), 'utf8').replace(/^\ufeff/, '')
    expect(inkOf(text)).toBe((await inkOfFormats(full())).docx)
  })
})
