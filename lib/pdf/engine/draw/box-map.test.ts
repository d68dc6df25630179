import { createElement, type ReactNode } from 'react'
import { expect, it } from 'vitest'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import { paperDocuments } from '@/tests/fixtures/paper-documents'
import { someOf } from '@/tests/runs'
import { Document, Page, Text } from '../../blocks/primitives'
import { facesOf, fontPairOf } from '../../fonts/registry'
import type { PaperLine } from '../../pdf-types'
import { loadEngineBundle, loadFont } from '../testing/engine-bundle'
import { type ReadPage, readPdf } from '../testing/read-pdf'

const { createEngine, createFontStore, createTypesetter } = await loadEngineBundle()
const engine = createEngine({ loadFont })
const bare = (text: string) => text.replace(/[\s\u200b]/g, '')

const bold = { style: { fontWeight: 700 } } as const

/** Typesets elements on small pages. */
async function setElements(children: ReactNode) {
  const fonts = createFontStore(loadFont)
  await fonts.ensure(facesOf(fontPairOf('inter').body))
  const style = { fontFamily: 'inter', fontSize: 10, paddingTop: 20, paddingLeft: 20 }
  const page = createElement(Page, { size: [400, 400], style }, children)
  const metadata = { title: 'T', author: '', language: 'en', date: new Date(0) }
  const typesetter = createTypesetter(fonts)
  return typesetter.print(await typesetter.layOut(createElement(Document, null, page)), metadata)
}

/** Returns every bullet with its text, which is printed as typed. */
function bulletsOf({ content }: ResumeDocument): { id: string; text: string }[] {
  return [...content.work, ...content.projects].flatMap((entry) => entry.highlights)
}

function expectOnPaper(line: PaperLine, page: ReadPage | undefined) {
  const row = (page?.items ?? [])
    .filter((item) => Math.abs(item.y - line.baseline) <= 0.01)
    .sort((a, b) => a.x - b.x)
  expect(bare(row.map(({ text }) => text).join('')), line.text).toContain(bare(line.text))
  expect(Math.min(...row.map((item) => item.x))).toBeLessThanOrEqual(line.x + 0.01)
  const end = Math.max(...row.map((item) => item.x + item.width))
  // The letter spacing after the last letter, at most 0.08 of the type size, is not ink.
  expect(end).toBeGreaterThanOrEqual(line.x + line.width - 0.08 * line.height)
  return row.filter((item) => item.text.trimEnd() === line.text.trimEnd())
}

function expectCarets({ carets, text, x, rightToLeft }: PaperLine) {
  expect(carets.length).toBe(text.length + 1)
  expect(rightToLeft).toBe(false)
  expect(carets[0]).toBeCloseTo(x, 3)
  for (let i = 1; i < carets.length; i++) {
    expect(carets[i] ?? 0).toBeGreaterThanOrEqual((carets[i - 1] ?? 0) - 0.001)
  }
}

it.each(someOf(paperDocuments()))(
  '$name: stands where pdf.js finds the words',
  async ({ document }) => {
    const result = await engine.render(document)
    if (!result.ok) throw new Error(result.message)
    const { boxes, bytes } = result.rendered
    const pages = await readPdf(bytes)
    for (const { lines, page } of boxes) {
      for (const line of lines) {
        if (line.text.trim() === '') continue
        for (const item of expectOnPaper(line, pages[page]).slice(0, 1)) {
          expect(Math.abs(item.x - line.x), line.text).toBeLessThanOrEqual(0.01)
        }
        expectCarets(line)
      }
    }
  },
)

it.each(someOf(paperDocuments()))(
  '$name: has every character of every bullet',
  async ({ document }) => {
    const result = await engine.render(document)
    if (!result.ok) throw new Error(result.message)
    for (const { id, text } of bulletsOf(document)) {
      const plain = plainText(text)
      if (plain.trim() === '') continue
      const lines = result.rendered.boxes
        .filter((box) => box.address === `${id}/text`)
        .flatMap((box) => box.lines)
      expect(lines.map((line) => line.text).join('')).toBe(plain)
      for (const line of lines) {
        expect(plain.slice(line.start, line.start + line.text.length)).toBe(line.text)
      }
    }
  },
)

it('gives a text that page breaks cut one box a page, offsets running on', async () => {
  const words = Array.from({ length: 900 }, (_, i) => `word${i}`).join(' ')
  const { boxes } = await setElements(
    createElement(Text, { address: 'a/text' }, words, createElement(Text, bold, ' and bold')),
  )
  expect(boxes.map(({ page }) => page)).toEqual([0, 1, 2, 3])
  const lines = boxes.flatMap((box) => box.lines)
  expect(lines.map((line) => line.text).join('')).toBe(`${words} and bold`)
  let at = 0
  for (const line of lines) {
    expect(line.start).toBe(at)
    at += line.text.length
  }
})

it('tells the fields of one printed line apart, and leaves out what no field says', async () => {
  const { boxes } = await setElements(
    createElement(
      Text,
      null,
      createElement(Text, { address: 'a/position' }, 'Lead'),
      ', ',
      createElement(Text, { address: 'a/name' }, 'Mill'),
      ' since ',
      createElement(Text, { address: 'a/startDate', literal: false }, 'May 2020'),
    ),
  )
  expect(boxes.map(({ address, literal }) => [address, literal])).toEqual([
    ['a/position', true],
    ['a/name', true],
    ['a/startDate', false],
  ])
  expect(boxes.map(({ lines }) => lines[0]?.text)).toEqual(['Lead', 'Mill', 'May 2020'])
  const [position, name, date] = boxes
  expect(position?.x).toBe(20)
  expect(name?.x).toBeGreaterThan((position?.x ?? 0) + (position?.width ?? 0))
  expect(date?.x).toBeGreaterThan((name?.x ?? 0) + (name?.width ?? 0))
  expect(new Set(boxes.map((box) => box.lines[0]?.baseline)).size).toBe(1)
})

it('counts typed letters where capitals are more of them', async () => {
  const style = { textTransform: 'uppercase' } as const
  const { boxes } = await setElements(createElement(Text, { address: 'a/title', style }, 'Maßwerk'))
  const pieces = boxes[0]?.lines.map(({ start, text }) => [start, text])
  expect(pieces).toEqual([
    [0, 'MAS'],
    [2, 'SWERK'],
  ])
})

it('keeps all carets in one buffer', async () => {
  const [first] = paperDocuments()
  const result = await engine.render(first?.document as ResumeDocument)
  if (!result.ok) throw new Error(result.message)
  const buffers = result.rendered.boxes.flatMap((box) => box.lines.map((l) => l.carets.buffer))
  expect(new Set(buffers).size).toBe(1)
})
