import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { printedInk } from '@/lib/pdf/templates/printed-paper'
import { isReshaped } from '@/lib/pdf/templates/testing/is-reshaped'
import { printOnPaper } from '@/lib/pdf/templates/testing/paper'
import { createIdGenerator } from '@/lib/resume/ids'
import { languageTableOf } from '@/lib/resume/labels/language-tables'
import { professions } from '@/lib/resume/samples/gallery'
import { sampleResume } from '@/lib/resume/samples/samples'
import { arbitraryLetter, arbitraryResume } from '@/lib/resume/testing/arbitrary-resume'
import { type FieldText, fieldsOf } from '@/lib/resume/text/text'
import { paperDocuments } from '@/tests/fixtures/paper-documents'
import { runs, someOf } from '@/tests/runs'
import { exportHtml } from './html'
import { writeSharedPart } from './shared-page'
import { shownTexts } from './shown-texts'
import { decodeHtml, inkOf, readHtml } from './testing/read-back'

/** Fields that are written in another form: dates, web addresses, lists, and profiles beside their address. */
const isReshapedOnPage = (field: FieldText) => isReshaped(field) || field.kind === 'words'

/** The text of each element with an address, in their order. */
function textsByAddress(html: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const elements = html.matchAll(/<(\w+)[^>]* data-address="([^"]+)"[^>]*>(.*?)<\/\1>/gs)
  for (const [, , address = '', inner = ''] of elements) {
    const text = decodeHtml(inner.replace(/<[^>]*>/g, ''))
    const known = decodeHtml(address)
    found.set(known, [...(found.get(known) ?? []), text])
  }
  return found
}

/** Letters and digits: what stands between two facts of a line is another sign in some templates. */
const lettersOf = (text: string) => inkOf(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '')

const wordsOf = (html: string) =>
  decodeHtml(html.replace(/<\/?(?:span|em|strong|a)\b[^>]*>/g, '').replace(/<[^>]*>/g, ' '))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(lettersOf)
    .filter((word) => word !== '')

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

/** Share of the characters of words that stand as these words on the paper. */
function partOnPaper(words: readonly string[], paper: string): number {
  const found = words.filter((word) => paper.includes(word))
  return sum(found.map((word) => word.length)) / sum(words.map((word) => word.length))
}

/** Share of the characters of both that the other has as often. */
function partInCommon(one: string, other: string): number {
  const counts = new Map<string, number>()
  for (const character of one) counts.set(character, (counts.get(character) ?? 0) + 1)
  let common = 0
  for (const character of other) {
    const left = counts.get(character) ?? 0
    if (left > 0) common += 1
    counts.set(character, left - 1)
  }
  return common / Math.max([...one].length, [...other].length)
}

const documents = paperDocuments().filter(({ name }) => !/no font has|^fonts /.test(name))
/** Templates with contacts in a column of their own, under a heading. */
const columnTemplates = ['fjord', 'tandem']
const chosen = professions.slice(0, Math.min(professions.length, runs(2)))

describe('the page of a shared document', () => {
  it.each(
    templateCatalogue.flatMap(({ id }) => chosen.map((profession) => [id, profession] as const)),
  )('has the words of its PDF: %s, %s', async (template, profession) => {
    const sample = sampleResume(profession, createIdGenerator())
    const design = { ...sample.design, template, pageNumbers: false }
    const document = { ...sample, design }
    const { contact } = languageTableOf(design.language, design.look).labels
    // A heading of a template's own: side columns say "Contact".
    const hasOwnHeading = columnTemplates.includes(template)
    const ink = lettersOf(printedInk(await printOnPaper(document)))
    const paper = hasOwnHeading ? ink.replace(lettersOf(contact), '') : ink
    const words = wordsOf(writeSharedPart(document).html)
    expect(partOnPaper(words, paper)).toBeGreaterThanOrEqual(0.995)
    expect(partInCommon(words.join(''), paper)).toBeGreaterThanOrEqual(0.995)
  })

  it.each(someOf(documents))('says what the exported page says: $name', ({ document }) => {
    const body = `<body>${writeSharedPart(document).html}</body>`
    expect(inkOf(readHtml(body))).toBe(inkOf(readHtml(exportHtml(document, 'CV'))))
  })

  it('has each field in an element of its own, with its plain text and nothing else', () => {
    const check = (fields: readonly FieldText[], html: string) => {
      const texts = textsByAddress(html)
      for (const field of fields) {
        const { address, text } = field
        if (isReshapedOnPage(field) || text.trim() === '') continue
        for (const written of texts.get(address) ?? []) {
          expect(inkOf(written), address).toBe(inkOf(text))
        }
        if (address.endsWith('/text')) expect(texts.has(address), address).toBe(true)
      }
    }
    fc.assert(
      fc.property(arbitraryResume(), (document) => {
        const shown = fieldsOf(document).filter((field) => field.shown)
        check(shown, writeSharedPart(document).html)
      }),
      { numRuns: runs(30) },
    )
    fc.assert(
      fc.property(arbitraryLetter(), (document) => {
        check(fieldsOf(document), writeSharedPart(document).html)
      }),
      { numRuns: runs(10) },
    )
  })

  it('has the text of a bullet exactly, marks and all', () => {
    const full = documents.find(({ name }) => name === 'every section')
    if (full?.document.kind !== 'resume') throw new Error('The fixture is gone.')
    const texts = textsByAddress(writeSharedPart(full.document).html)
    const bullets = fieldsOf(full.document).filter(
      ({ address, shown, text }) => shown && address.endsWith('/text') && text.trim() !== '',
    )
    expect(bullets.length).toBeGreaterThan(3)
    for (const { address, text } of bullets) expect(texts.get(address)).toEqual([text])
  })
})

it('has for each address the text that `shownTexts` says, first', () => {
  for (const document of Object.values(paperDocuments)) {
    const { html } = writeSharedPart(document)
    const elements = html.matchAll(/<(\w+)[^>]* data-address="([^"]+)"[^>]*>(.*?)<\/\1>/gs)
    const first = new Map<string, string>()
    for (const [, , address = '', inner = ''] of elements) {
      const known = decodeHtml(address)
      if (!first.has(known)) first.set(known, decodeHtml(inner.replace(/<[^>]*>/g, '')))
    }
    expect(first.size).toBeGreaterThan(0)
    expect(Object.fromEntries(shownTexts(document))).toEqual(Object.fromEntries(first))
  }
})
