import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { exportEuropass } from '@/lib/exporters/europass/write-europass'
import { exportDocument } from '@/lib/exporters/export-document'
import { createIdGenerator } from '@/lib/resume/ids'
import { exportJsonResume } from '@/lib/resume/json-resume/json-resume'
import { sampleResume } from '@/lib/resume/samples/samples'
import { importBytes, importText } from './import-file'
import { importLimits } from './import-limits'
import type { ImportOutcome, ImportProgress } from './import-types'
import { failed } from './source/read-result'
import { fieldTexts } from './testing/field-texts'
import { sourceOf } from './testing/source-of'
import { paragraph, wordFile } from './testing/word-file'

const ids = createIdGenerator()
const resume = sampleResume('nurse', ids)

function importFile(bytes: Uint8Array | string, fileName = '', stages: ImportProgress[] = []) {
  return importBytes({
    bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes,
    fileName,
    pdf: async () => failed('no-text'),
    ids,
    onProgress: (progress) => stages.push(progress),
  })
}

const shown = (outcome: ImportOutcome) => {
  if (!outcome.ok) return outcome.code
  return outcome.kind === 'draft' ? fieldTexts(outcome.draft) : outcome.document.content.basics.name
}

const cv = `Ida van der Long
Harbour pilot
ida@example.org

Work experience
Pilot, Port of Aarhus
March 2019 - Present
- Brought in 400 ships a year`

describe('a file that is handed in', () => {
  it('is understood, whatever its format', async () => {
    const word = wordFile({
      body: cv
        .split('\n')
        .map((line) => paragraph(line))
        .join(''),
    })
    const page = `<html><body>${cv
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}</body></html>`
    const rich = `{\\rtf1 ${cv.split('\n').join('\\par ')}}`
    const drafts = await Promise.all(
      [
        [word, 'cv.docx'] as const,
        [page, 'cv.html'] as const,
        [rich, 'cv.rtf'] as const,
        [cv, 'cv.txt'] as const,
      ].map(([bytes, fileName]) => importFile(bytes, fileName)),
    )
    for (const draft of drafts) {
      expect(shown(draft)).toMatchObject({
        basics: [{ name: 'Ida van der Long', email: 'ida@example.org' }],
        work: [{ startDate: '2019-03', endDate: '', highlights: ['Brought in 400 ships a year'] }],
      })
    }
  })

  it('is a CV in YAML, whoever wrote it', async () => {
    const renderCv = 'cv:\n  name: Ada Example\n  sections:\n    Skills: [Milling]\n'
    expect(shown(await importFile(renderCv, 'cv.yaml'))).toEqual({
      basics: [{ name: 'Ada Example' }],
      skills: [{ keywords: ['Milling'] }],
    })
    const yamlResume = 'content:\n  basics:\n    name: Ada Example\n'
    expect(shown(await importFile(yamlResume))).toEqual({ basics: [{ name: 'Ada Example' }] })
    const { name } = resume.content.basics
    const exported = stringify(exportJsonResume(resume, { clean: true }))
    expect(shown(await importFile(exported, 'cv.yml'))).toBe(name)
    expect(shown(await importFile('a: b', 'cv.yml'))).toBe('no-resume')
    expect(shown(await importFile('- b', 'cv.yml'))).toBe('no-resume')
    expect(shown(await importFile('a: "b', 'cv.yml'))).toBe('damaged')
    expect(shown(await importFile('\u0000\u0001'.repeat(500), 'cv.yml'))).toBe('wrong-type')
    const big = new Uint8Array(20_000_000).fill(97)
    expect(shown(await importFile(big, 'cv.yml'))).toBe('too-large')
  })

  it('is a record of ORCID', async () => {
    const record = {
      person: { name: { 'given-names': { value: 'Ada' } } },
      'activities-summary': {},
    }
    expect(shown(await importFile(JSON.stringify(record), 'record.json'))).toEqual({
      basics: [{ name: 'Ada' }],
    })
  })

  it('is a list of publications', async () => {
    const publications = [{ name: 'Tides', summary: 'Ada Example', releaseDate: '2020' }]
    const bibtex = '@book{a, title = {Tides}, author = {Example, Ada}, year = 2020}'
    expect(shown(await importFile(bibtex, 'works.bib'))).toEqual({ publications })
    const ris = 'TY  - BOOK\nTI  - Tides\nAU  - Example, Ada\nPY  - 2020\nER  - \n'
    expect(shown(await importFile(ris, 'works.ris'))).toEqual({ publications })
    const csl =
      '[{"id":1,"type":"book","title":"Tides","author":[{"family":"Example","given":"Ada"}],"issued":{"date-parts":[[2020]]}}]'
    expect(shown(await importFile(csl, 'works.json'))).toEqual({ publications })
  })

  it('is a document where it says itself what is what', async () => {
    const { name } = resume.content.basics
    const files = [
      JSON.stringify(exportJsonResume(resume)),
      JSON.stringify(exportJsonResume(resume, { clean: true })),
      JSON.stringify(resume),
      exportEuropass(resume),
    ]
    for (const file of files) expect(shown(await importFile(file))).toBe(name)
  })

  it('tells how far it is', async () => {
    const stages: ImportProgress[] = []
    await importFile(cv, 'cv.txt', stages)
    expect(stages.map(({ stage }) => stage)).toEqual(['opening', 'reading', 'understanding'])
  })

  it.each<[string, Uint8Array | string, string]>([
    ['one byte more than is read', new Uint8Array(importLimits.fileBytes + 1), 'too-large'],
    ['nothing', '', 'empty'],
    ['a word', 'hello', 'no-resume'],
    ['JSON of something else', '{"a":1}', 'no-resume'],
    ['an unreadable PDF', '%PDF-1.7', 'no-text'],
    ['another XML file', '<?xml version="1.0"?><a/>', 'wrong-type'],
    ['a backup', zipSync({ 'cvs/CV.json': strToU8('{}') }), 'wrong-type'],
  ])('is refused with its reason: %s', async (_, bytes, code) => {
    expect(shown(await importFile(bytes))).toBe(code)
  })

  it('is not understood with more text than any CV holds, in pages as in paragraphs', async () => {
    const long = `${'word '.repeat(1_500)}\n`
    const source = sourceOf(Array.from({ length: 52 }, () => long.trim()))
    const outcome = await importBytes({
      bytes: strToU8('%PDF-1.7'),
      fileName: 'cv.pdf',
      pdf: async () => ({ ok: true, source, attachments: [], arrange: () => source }),
      ids,
      onProgress: () => {},
    })
    expect(outcome).toEqual({ ok: false, code: 'too-large' })
  })

  it('is what a PDF carries as data where that can be read, else what its pages say', async () => {
    const ours = strToU8(JSON.stringify(resume))
    const carried = async (...attachments: { name: string; bytes: Uint8Array }[]) => {
      const source = sourceOf(cv.split('\n'))
      const pdf = async () => ({ ok: true as const, source, attachments, arrange: () => source })
      const bytes = strToU8('%PDF-1.7')
      return shown(await importBytes({ bytes, fileName: '', pdf, ids, onProgress: () => {} }))
    }
    const { name } = resume.content.basics
    const europass = strToU8(exportEuropass(resume))
    expect(await carried({ name: 'vitae.json', bytes: ours })).toBe(name)
    expect(await carried({ name: 'attachment.xml', bytes: europass })).toBe(name)
    const broken = { name: 'attachment.xml', bytes: europass.slice(0, -30) }
    expect(await carried(broken, { name: 'resume.json', bytes: ours })).toBe(name)
    expect(await carried(broken, { name: 'a.json', bytes: strToU8('[1]') })).toMatchObject({
      basics: [{ name: 'Ida van der Long' }],
    })
  })

  it('is what the pages say alone where a check asks for them', async () => {
    const source = sourceOf(cv.replace('ida@example.org', '').split('\n'))
    const box = { x: 0, y: 0, width: 0, height: 0 }
    const link = { url: 'mailto:somebody.else@example.org', page: 1, box, slices: [] }
    const linked = { ...source, links: [link] }
    const attachments = [{ name: 'vitae.json', bytes: strToU8(JSON.stringify(resume)) }]
    const pdf = async () => ({
      ...{ ok: true as const, source: linked, attachments },
      arrange: () => linked,
    })
    const file = { bytes: strToU8('%PDF-1.7'), fileName: '', pdf, ids, onProgress: () => {} }
    const read = shown(await importBytes({ ...file, pagesOnly: true }))
    expect(read).toMatchObject({ basics: [{ name: 'Ida van der Long' }] })
    expect(JSON.stringify(read)).not.toContain('somebody.else')
    expect(shown(await importBytes(file))).toBe(resume.content.basics.name)
  })

  it('ends between two steps when it is no longer wanted', async () => {
    const controller = new AbortController()
    const file = {
      bytes: strToU8(cv),
      fileName: 'cv.txt',
      pdf: async () => failed('no-text'),
      ids,
      onProgress: () => controller.abort(new Error('not wanted')),
      signal: controller.signal,
    }
    await expect(importBytes(file)).rejects.toThrow('not wanted')
  })

  it.each(['docx', 'html', 'markdown', 'text'] as const)('may be our own %s', async (format) => {
    const file = await exportDocument(resume, format, 'CV')
    const outcome = await importFile(file ?? '')
    expect(shown(outcome)).toMatchObject({ basics: [{ name: resume.content.basics.name }] })
  })
})

it('what was pasted is understood as text, or as Markdown where it has headings', () => {
  expect(shown(importText(cv, ids))).toMatchObject({ basics: [{ name: 'Ida van der Long' }] })
  expect(shown(importText(`# ${cv}`, ids))).toMatchObject({
    basics: [{ name: 'Ida van der Long' }],
  })
  expect(shown(importText(' \n', ids))).toBe('empty')
})
