// @module-tag nightly
// Breaks each sample in many places: tests/imports-corpus.test.ts imports them whole.

import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { exportJsonResume } from '@/lib/resume/json-resume/json-resume'
import { sampleResume } from '@/lib/resume/samples/samples'
import { runs } from '@/tests/runs'
import { importBytes } from './import-file'
import { failed } from './source/read-result'
import { arbitraryChanges, mutateBytes } from './testing/mutate-bytes'
import { startProcessorClock, timeOfFixedWork } from './testing/processor-clock'
import { paragraph, table, wordFile } from './testing/word-file'

const ids = createIdGenerator()
const cell = paragraph('Harbour pilot, Port of Aarhus')
const word = wordFile({
  body: [
    paragraph('Ida van der Long'),
    table([3000, 6000], [[paragraph('2019 – 2021'), cell]]),
    cell,
  ].join(''),
  styles:
    '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 1"/><w:basedOn w:val="A"/></w:style>',
})
const files: Record<string, Uint8Array> = {
  'cv.docx': word,
  'cv.zip': zipSync({ 'Profile.csv': strToU8('First Name,Last Name\n"Ida","van der Long"\n') }),
  'cv.json': strToU8(JSON.stringify(exportJsonResume(sampleResume('nurse', ids)))),
  'cv.rtf': strToU8(
    '{\\rtf1\\ansi{\\fonttbl{\\f0 A;}}\\pard\\b Ida van der Long\\b0\\par\\trowd\\cellx3000\\cellx9000\\intbl 2019\\cell Pilot\\\'eb\\u8211?\\cell\\row\\pard{\\field{\\*\\fldinst HYPERLINK "https://example.org"}{\\fldrslt page}}\\par}',
  ),
  'cv.html': strToU8(
    '<!doctype html><html><body><h1>Ida van der Long</h1><table><tr><td>2019<td><ul><li>Pilot &amp; mate</table><p style="font-size:12px">Aarhus</body></html>',
  ),
  'cv.yaml': strToU8(
    'cv:\n  name: Ada Example\n  sections:\n    experience: &x\n      - company: "Port"\n        position: [Pilot]\n        start_date: 2019-03\n        highlights: [400 ships, "**x**"]\n    more: *x\n',
  ),
  'cv.bib': strToU8(
    '@string{j = "Journal"}\n@article{a,\n  title = {On {\\"U}ber},\n  author = "Example, Ada and Sample, Bo",\n  journal = j # { B}, year = 2020, crossref = {b}\n}\n@book{b, title = {Tides}}\n',
  ),
  'cv.ris': strToU8(
    'TY  - JOUR\nAU  - Example, Ada\nTI  - Tides\n  and moons\nPY  - 2020/03/01/x\nSP  - 4\nDO  - 10.1234/a\nER  - \n',
  ),
  'works.json': strToU8(
    '[{"id":"a","type":"book","title":"Tides","author":[{"family":"Example","given":"Ada"}],"issued":{"date-parts":[[2020,3]]},"DOI":"10.1234/a","page":"4"}]',
  ),
  'record.json': strToU8(
    '{"person":{"name":{"given-names":{"value":"Ada"},"family-name":{"value":"Example"}}},"activities-summary":{"employments":{"affiliation-group":[{"summaries":[{"employment-summary":{"organization":{"name":"Port"},"start-date":{"year":{"value":"2019"}}}}]}]}}}',
  ),
  'cv.md': strToU8(
    '# Ida van der Long\n\n- **Pilot** [page](https://example.org)\n\n| a | b |\n|---|---|\n',
  ),
}

const fixedWork = timeOfFixedWork()

async function endsInTime(bytes: Uint8Array, fileName: string) {
  const elapsed = startProcessorClock()
  const outcome = await importBytes({
    bytes,
    fileName,
    pdf: async () => failed('damaged'),
    ids,
    onProgress: () => {},
  })
  expect(elapsed()).toBeLessThan(50 * fixedWork)
  return outcome
}

describe('a file that was changed by chance', () => {
  it.each(Object.keys(files))('never throws and never hangs: %s', async (name) => {
    const whole = files[name] ?? new Uint8Array()
    expect((await endsInTime(whole, name)).ok).toBe(true)
    await fc.assert(
      fc.asyncProperty(arbitraryChanges, async (made) => {
        const outcome = await endsInTime(mutateBytes(whole, made), name)
        if (!outcome.ok) expect(outcome.code).toMatch(/^[a-z-]+$/)
      }),
      { numRuns: runs(40) },
    )
  })

  it('never throws with changed parts in a whole archive', async () => {
    const parts = unzipSync(word)
    const names = Object.keys(parts)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), arbitraryChanges, async (name, made) => {
        const part = mutateBytes(parts[name] ?? strToU8(''), made)
        await endsInTime(zipSync({ ...parts, [name]: part }), 'cv.docx')
      }),
      { numRuns: runs(60) },
    )
  })

  it('never throws with words of XML moved about', async () => {
    const parts = unzipSync(word)
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    const tags = body.match(/<[^>]+>[^<]*/g) ?? []
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(tags), async (some) => {
        const text = `<w:document xmlns:w="w"><w:body>${some.filter((tag) => /\/>/.test(tag)).join('')}</w:body></w:document>`
        await endsInTime(zipSync({ ...parts, 'word/document.xml': strToU8(text) }), 'cv.docx')
      }),
      { numRuns: runs(40) },
    )
  })
})

describe('a file that was made to harm', () => {
  const times = 100_000
  it.each<[string, Uint8Array]>([
    ['one long line', strToU8(`Ida van der Long ${'x'.repeat(900_000)}`)],
    ['many tabs', strToU8(`Ida van der Long${'\ta'.repeat(times)}`)],
    ['many columns', strToU8(`<table><tr>${'<td>a'.repeat(times)}</table>`)],
    ['many rows', strToU8(`<table>${'<tr><td>a<td>b'.repeat(times / 2)}</table>`)],
    ['deep elements', strToU8('<div>'.repeat(times * 10))],
    ['deep tables', strToU8('<table><tr><td>a'.repeat(times))],
    ['many stops', strToU8(`{\\rtf1 ${'\\tx1\\par '.repeat(times)}}`)],
    ['many cells', strToU8(`{\\rtf1 \\intbl ${'a\\cell '.repeat(times)}\\row}`)],
    [
      'many fields',
      wordFile({
        body: `<w:p><w:r>${'<w:fldChar w:fldCharType="begin"/><w:t>a</w:t>'.repeat(times)}</w:r></w:p>`,
      }),
    ],
    ['many empty paragraphs', wordFile({ body: '<w:p/>'.repeat(times * 3) })],
    [
      'many boxes',
      wordFile({
        body: `<w:p>${'<w:r><w:txbxContent><w:p><w:r><w:t>a</w:t></w:r></w:p></w:txbxContent></w:r>'.repeat(times / 3)}</w:p>`,
      }),
    ],
    [
      'a table of one row',
      wordFile({ body: `<w:tbl><w:tr>${'<w:tc><w:p/></w:tc>'.repeat(times)}</w:tr></w:tbl>` }),
    ],
    [
      'many summaries',
      strToU8(
        JSON.stringify({
          basics: { name: 'Ida', summary: 'a\n'.repeat(times) },
          sections: { work: { items: [{ name: 'a', summary: 'b\n'.repeat(times) }] } },
        }),
      ),
    ],
    ['many spaces in a line', strToU8(`Ida${' '.repeat(times * 1.9)}x`)],
    ['many quotes', zipSync({ 'Skills.csv': strToU8(`Name\n${'"a""'.repeat(times)}`) })],
  ])('ends in time: %s', async (_, bytes) => {
    await endsInTime(bytes, '')
  })
})
