import { readdirSync } from 'node:fs'
import type { FontFace } from 'pdfkit'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { someOf } from '@/tests/runs'
import { templateCatalogue } from '../../templates/catalogue'
import { loadEngineBundle, loadFont } from '../testing/engine-bundle'
import { readPdf } from '../testing/read-pdf'

const { createEngine, createFontStore } = await loadEngineBundle()

const letters = [
  ...'AEINOQXeijlmnxyzß\u00d8\u00fe\u0131\u0142\u1eb9\u1ee3',
  ...'\u0410\u0438\u0449\u044f\u0391\u03b1\u03b7\u03c9',
]
const marks = [...'\u0300\u0301\u0302\u0303\u0304\u0308\u030a\u030c\u0323\u0327\u0328']
const pairs = letters.flatMap((letter) => marks.map((mark) => letter + mark))

const withSummary = (template: string, summary: string): ResumeDocument => {
  const document = fullResume(countingIds())
  const { content, design } = document
  const basics = { ...content.basics, summary, label: 'E\u0301le\u0300ve' }
  return { ...document, content: { ...content, basics }, design: { ...design, template } }
}

/** Returns the ink of shaped text, glyph by glyph, in font units from the left. */
function inkOf(face: FontFace, text: string) {
  const { glyphs, positions } = face.layout(text)
  let pen = 0
  return glyphs.map(({ bbox }, i) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {}
    const at = pen + xOffset
    pen += xAdvance
    const { minX = 0, maxX = 0, minY = 0, maxY = 0 } = bbox ?? {}
    return { left: at + minX, right: at + maxX, bottom: minY + yOffset, top: maxY + yOffset }
  })
}

/** Returns whether a mark is drawn beside its letter: then both together are much wider. */
function isBeside(face: FontFace, text: string): boolean {
  if (!Array.from(text).every((one) => face.hasGlyphForCodePoint(one.charCodeAt(0)))) return false
  const [ink, whole] = [inkOf(face, text.charAt(0))[0], inkOf(face, text)[0]]
  if (!ink || !whole) return true
  const wider = Math.max(0, ink.left - whole.left) + Math.max(0, whole.right - ink.right)
  return wider > (ink.right - ink.left) * 0.6
}

describe('letters with marks', () => {
  const engine = createEngine({ loadFont })

  it.each(someOf(templateCatalogue.map(({ id }) => id)))(
    'have a paper in %s, whole',
    async (template) => {
      const result = await engine.render(withSummary(template, pairs.join(' ')))
      if (!result.ok) throw new Error(`${result.code} ${result.message}`)
      expect(result.rendered.missing).toEqual([])
    },
  )

  it('have the same paper, composed or not', async () => {
    const words = 'Élise Nguyễn Příliš žluťoučký kůň Ångström Čelik 한글 العَرَبيّة Ёлкин Ά'
    const texts = [words.normalize('NFC'), words.normalize('NFD')]
    const pages = []
    for (const text of texts) {
      const result = await engine.render(withSummary('broadsheet', text))
      if (!result.ok) throw new Error(result.code)
      pages.push((await readPdf(result.rendered.bytes)).flatMap(({ items }) => items))
    }
    expect(pages[1]).toEqual(pages[0])
  })

  it('are read back as they were typed', async () => {
    const words = 'm\u0304ara x\u0302y \u1eb8\u0300bu\u0300n q\u0308'
    const result = await engine.render(withSummary('plain', words))
    if (!result.ok) throw new Error(result.code)
    const text = (await readPdf(result.rendered.bytes))
      .flatMap(({ items }) => items.map((item) => item.text))
      .join('')
    for (const word of words.normalize('NFC').split(' ')) expect(text).toContain(word)
  })
})

describe('marks without an anchor in the font', () => {
  const faces: { name: string; face: FontFace }[] = []

  beforeAll(async () => {
    const names = readdirSync('lib/pdf/fonts/files').filter((name) =>
      /-(regular|bold|italic)\.ttf$/.test(name),
    )
    for (const fileName of names) {
      const store = createFontStore(loadFont)
      const file = { family: 'one', fileName, weight: 400, style: 'normal' } as const
      await store.ensure([file])
      faces.push({ name: fileName, face: store.face({ fontFamily: 'one' }) })
    }
  })

  it('stand over, under or through the middle of their letter, in every font', () => {
    const texts = Array.from('xnoHO', (letter) =>
      marks.flatMap((mark) => [letter + mark, `${letter}\u0303${mark}`]),
    ).flat()
    const wrong = faces.flatMap(({ name, face }) =>
      texts.filter((text) => isBeside(face, text)).map((text) => `${name} ${text}`),
    )
    expect(wrong).toEqual([])
  })
})
