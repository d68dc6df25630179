import { describe, expect, it } from 'vitest'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { exportDocx } from './docx'
import { exportHtml } from './html'
import { readDocx } from './testing/read-docx'

const full = () => fullResume(countingIds())

const withDesign = (design: Partial<ResumeDocument['design']>): ResumeDocument => {
  const document = full()
  return { ...document, design: { ...document.design, ...design } }
}

describe('the Word file', () => {
  it('has real headings, lists and dates at a tab stop, and no boxes', async () => {
    const { parts, paragraphs } = readDocx(await exportDocx(full(), 'CV'))
    const styled = (style: string) =>
      paragraphs.filter((paragraph) => paragraph.style === style).map(({ text }) => text)
    expect(styled('Title')).toEqual(['Zoë Łukasińska-Öğüt'])
    expect(styled('Heading1')).toContain('Work experience')
    expect(styled('Heading2')).toContain('Lead Mar 2021 – present')
    expect(styled('ListBullet')).toContain('Cut the bill by half')
    const body = parts['word/document.xml'] ?? ''
    expect(body).toMatch(
      /Lead<\/w:t><\/w:r>(?:<\/w:hyperlink>)?<w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:tab\/>/,
    )
    expect(body).toMatch(/<w:pStyle w:val="ListBullet"\/><w:numPr>/)
    expect(body).not.toMatch(/<w:(?:tbl|drawing|txbxContent|sdt|framePr)\b/)
    const heading = /w:styleId="Heading1">.*?<\/w:style>/s.exec(parts['word/styles.xml'] ?? '')
    expect(heading?.[0]).toMatch(/<w:keepNext\/>.*w:val="14181f"/s)
  })

  it('is in the language, size and type of the design', async () => {
    const design = { language: 'de', page: 'letter', fonts: 'tinos', fontSize: 11 } as const
    const { parts, paragraphs } = readDocx(await exportDocx(withDesign(design), 'CV'))
    expect(paragraphs.map(({ text }) => text)).toContain('Berufserfahrung')
    expect(parts['word/document.xml']).toContain('<w:pgSz w:w="12240" w:h="15840"')
    expect(parts['word/styles.xml']).toMatch(/"Times New Roman".*<w:sz w:val="22"\/>/s)
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="de-DE"/>')
  })

  it.each([
    ['en', 'GB', 'en-GB'],
    ['en', 'DE', 'en'],
    ['fr', 'FR', 'fr-FR'],
    ['pt-br', 'PT', 'pt-br'],
  ])('is in %s as %s writes it, if it does: %s', async (language, country, tag) => {
    const { parts } = readDocx(await exportDocx(withDesign({ language, country }), 'CV'))
    expect(parts['word/styles.xml']).toContain(`<w:lang w:val="${tag}"/>`)
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

  it.each([
    ['tinos', [['Times New Roman', 'Georgia', 'roman']]],
    ['eb-garamond', [['Garamond', 'Times New Roman', 'roman']]],
    ['vitae-sans', [['Calibri', 'Arial', 'swiss']]],
    [
      'inter-tinos',
      [
        ['Times New Roman', 'Georgia', 'roman'],
        ['Arial', 'Calibri', 'swiss'],
      ],
    ],
  ])('names a second font of the class of each: %s', async (fonts, named) => {
    const { parts } = readDocx(await exportDocx(withDesign({ template: 'plain', fonts }), 'CV'))
    const table = parts['word/fontTable.xml'] ?? ''
    const found = table.matchAll(
      /<w:font w:name="(.*?)"><w:altName w:val="(.*?)"\/><w:family w:val="(.*?)"\/>/g,
    )
    expect([...found].map(([, ...names]) => names)).toEqual(named)
    const asked = new Set(parts['word/styles.xml']?.match(/(?<=w:ascii=")[^"]*/g))
    expect(new Set(named.map(([name]) => name))).toEqual(asked)
  })

  // Fonts, colours and capitals of designs/*.json and catalogue.json, with the first palette of each.
  it.each([
    ['ledger', 'eb-garamond', { font: 'Garamond', colour: '14213d', line: '9a7b2f', caps: true }],
    ['fjord', 'manrope', { font: 'Trebuchet MS', colour: '0f4c5c', line: 'e2725b', caps: false }],
    ['metro', 'archivo', { font: 'Arial Narrow', colour: '14181f', line: '', caps: true }],
  ] as const)('has the look of its template, as HTML has: %s', async (template, fonts, look) => {
    const document = withDesign({ template, fonts, palette: 'first', ownTemplate: null })
    const { parts } = readDocx(await exportDocx(document, 'CV'))
    const styles = parts['word/styles.xml'] ?? ''
    const heading = /w:styleId="Heading1">.*?<\/w:style>/s.exec(styles)?.[0] ?? ''
    expect(heading).toContain(`<w:color w:val="${look.colour}"/>`)
    expect(heading.includes('<w:caps/>')).toBe(look.caps)
    expect(heading + styles).toContain(`w:ascii="${look.font}"`)
    expect(styles + parts['word/document.xml']).toContain(look.line)
    const [rules = ''] = /^h2\{font:.*$/m.exec(exportHtml(document, 'CV')) ?? []
    expect(rules).toContain(`"${look.font}"`)
    expect(rules).toContain(`color:#${look.colour}`)
    // A short rule is in the Word file alone.
    expect(rules.includes(`solid #${look.line}`)).toBe(template === 'ledger')
  })

  it('has a side column as a table, read after the main one', async () => {
    const { parts, paragraphs } = readDocx(
      await exportDocx(withDesign({ template: 'fjord', fonts: 'manrope' }), 'CV'),
    )
    const [table = ''] = /<w:tbl>.*<\/w:tbl>/s.exec(parts['word/document.xml'] ?? '') ?? []
    expect(table).toContain('<w:bidiVisual/>')
    expect(table.match(/<w:tc>/g)).toHaveLength(3)
    const texts = paragraphs.map(({ text }) => text)
    expect(texts.indexOf('Work experience')).toBeLessThan(texts.indexOf('Skills'))
    expect(texts).toContain('Contact')
    expect(table).toContain('w:fill="e6eff1"')
  })
})
