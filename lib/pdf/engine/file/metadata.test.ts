import { describe, expect, it } from 'vitest'
import { designRanges } from '@/lib/resume/resume-limits'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { clampDesign } from '../layout/clamp-design'
import { metadataOf, readTimestamp } from './metadata'
import { redateXmp, xmpOf } from './xmp'

describe('the date of a file', () => {
  it('is the document’s own, in UTC', () => {
    expect(readTimestamp('2026-03-04T05:06:07.890Z').toISOString()).toBe('2026-03-04T05:06:07.000Z')
    expect(readTimestamp('2026-03-04').toISOString()).toBe('2026-03-04T00:00:00.000Z')
  })

  it('is fixed where there is none, and never of the clock or a time zone', () => {
    for (const text of ['', 'yesterday', '2026-03-04T05:06:07', '2026-03-04T05:06:07+02:00']) {
      const date = readTimestamp(text).toISOString()
      expect(['2000-01-01T00:00:00.000Z', '2026-03-04T05:06:07.000Z']).toContain(date)
    }
    expect(readTimestamp('').toISOString()).toBe('2000-01-01T00:00:00.000Z')
  })
})

describe('the title of a file', () => {
  it('is name and profession, on one line, and not what the dashboard calls it', () => {
    const document = fullResume(countingIds())
    document.title = 'For the company I really want'
    document.content.basics.name = ' Zoë\u0000\nŁ.\ud800 '
    expect(metadataOf(document)).toMatchObject({
      title: 'Zoë Ł. – Ingénieure & traductrice',
      author: 'Zoë Ł.',
      language: 'en',
    })
  })

  it('is there even when nothing was typed', () => {
    const document = fullResume(countingIds())
    Object.assign(document.content.basics, { name: '', label: '' })
    expect(metadataOf(document)).toMatchObject({ title: 'CV', isTitled: false, author: '' })
  })
})

describe('metadata as XMP', () => {
  const metadata = {
    title: 'A & B <C> – Ž',
    author: 'A & B',
    language: 'de',
    date: new Date('2026-03-04T05:06:07Z'),
  }
  const claims = { accessible: true, archive: 'PDF/A-2b', obstacles: [] } as const

  it('is well-formed, whatever a person is called', () => {
    const xml = xmpOf(metadata, { ...claims, obstacles: [] })
    expect(xml).toContain('<rdf:li xml:lang="x-default">A &amp; B &lt;C&gt; – Ž</rdf:li>')
    expect(xml).toContain('<dc:language><rdf:Bag><rdf:li>de</rdf:li>')
    const open: string[] = []
    for (const [, slash, name = '', end] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
      if (slash) expect(open.pop()).toBe(name)
      else if (!end) open.push(name)
    }
    expect(open).toEqual([])
  })

  it('gets other dates, and stays the same beside', () => {
    const xml = xmpOf(metadata, { ...claims, obstacles: [] })
    const later = { ...metadata, date: new Date('2027-01-01T00:00:00Z') }
    expect(redateXmp(xml, later.date)).toBe(xmpOf(later, { ...claims, obstacles: [] }))
    expect(redateXmp(xml, metadata.date)).toBe(xml)
  })
})

it('a design keeps its numbers inside their ends', () => {
  const { design } = fullResume(countingIds())
  expect(clampDesign(design)).toEqual(design)
  const wild = { ...design, fontSize: 1e9, margin: -3, lineHeight: Number.NaN, accent: 'url(x)' }
  expect(clampDesign(wild)).toMatchObject({
    fontSize: designRanges.fontSize.max,
    margin: designRanges.margin.min,
    lineHeight: designRanges.lineHeight.initial,
    accent: '#2437c9',
  })
})
