import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { withStraightQuotes } from '@/lib/resume/text/typographic-quotes'
import { type LanguageCv, languageCvs } from '@/tests/fixtures/language-cvs'
import { languageDocument } from '@/tests/fixtures/language-documents'
import { someOf } from '@/tests/runs'
import { hasPoppler, readByPoppler } from '@/tests/support/poppler'
import { loadEngineBundle, loadFont } from '../engine/testing/engine-bundle'
import type { Rendered } from '../pdf-types'

/**
 * Bullets that poppler extracts in the wrong order: in right-to-left lines it misplaces a full stop after a number, and
 * a bracket beside foreign words. All words are there, in order.
 */
const popplerMisplaces: Record<string, readonly string[]> = {
  he: ['הובלתי מעבר ל-React 19 (כולל בדיקות) וקיצרתי טעינה ב-40%.'],
  ar: ['طوّرت خدمة بلغة TypeScript وخفضت زمن الاستجابة بنسبة 45%.'],
}

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })

async function render(words: LanguageCv): Promise<Rendered> {
  const result = await engine.render(languageDocument(words))
  if (!result.ok) throw new Error(result.message)
  return result.rendered
}

/** With straight quotes, without spaces, which readers insert differently, and without bidi marks; pdf.js takes U+0EB3 of Lao apart. */
const bare = (text: string) =>
  withStraightQuotes(text)
    .normalize('NFC')
    .replaceAll('\u0eb3', '\u0ecd\u0eb2')
    .replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
const letters = (text: string) => bare(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '')

async function readByPdfJs(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const content = await (await pdf.getPage(1)).getTextContent()
  return content.items.map((item) => ('str' in item ? item.str : '')).join('')
}

const textsOf = ({ name, label, employer, bullets }: LanguageCv) => [
  name,
  label,
  employer,
  ...bullets,
]

it('speaks at least 25 languages', () => {
  expect(new Set(languageCvs.map(({ language }) => language)).size).toBeGreaterThanOrEqual(25)
})

describe.each(someOf(languageCvs))('$title', (words) => {
  let rendered: Rendered
  beforeAll(async () => {
    rendered = await render(words)
  })

  it('has every letter, and pdf.js reads what was written', async () => {
    expect(rendered.missing).toEqual([])
    const text = bare(await readByPdfJs(rendered.bytes))
    for (const written of textsOf(words)) expect(text).toContain(bare(written))
  })

  it('knows the place of every field, with its words', () => {
    const printed = new Map<string, string>()
    for (const { address, lines } of rendered.boxes) {
      const before = printed.get(address) ?? ''
      printed.set(address, before + lines.map(({ text }) => text).join(''))
    }
    const texts = [...printed.values()].map(bare)
    for (const written of textsOf(words)) expect(texts).toContain(bare(written))
  })

  it.skipIf(!hasPoppler)('pdftotext reads what was written', () => {
    for (const option of [[], ['-layout']]) {
      const text = readByPoppler(rendered.bytes, ...option)
      for (const written of textsOf(words)) {
        const misplaced = popplerMisplaces[words.language]?.includes(written)
        if (misplaced) expect(letters(text)).toContain(letters(written))
        else expect(bare(text)).toContain(bare(written))
      }
    }
  })
})

it('draws the same bytes warm as cold, in any language', async () => {
  // Urdu composes glyphs from the same parts as Arabic.
  const urdu = languageCvs.find(({ language }) => language === 'ur')
  if (urdu) await render(urdu)
  for (const language of ['ar', 'hi', 'ja']) {
    const words = languageCvs.find((one) => one.language === language)
    if (!words) throw new Error(language)
    const cold = await createEngine({ loadFont }).render(languageDocument(words))
    if (!cold.ok) throw new Error(cold.message)
    const warm = await render(words)
    expect(Buffer.from(warm.bytes).equals(Buffer.from(cold.rendered.bytes))).toBe(true)
  }
})

describe('a line of another direction', () => {
  const right = (box: { x: number; width: number }) => box.x + box.width

  it('begins at the right, with its columns, rails and dates on the other side', async () => {
    const [words] = languageCvs.filter(({ language }) => language === 'ar')
    if (!words) throw new Error('ar')
    for (const template of ['plain', 'fjord', 'metro', 'date-margin']) {
      const sides = await Promise.all(
        ['ar', 'en'].map(async (language) => {
          const result = await engine.render(languageDocument(words, { language, template }))
          if (!result.ok) throw new Error(result.message)
          const { boxes, pages } = result.rendered
          const boxOf = (address: RegExp) => {
            const box = boxes.find((one) => address.test(one.address))
            if (!box) throw new Error(`${template} ${address}`)
            return box
          }
          const width = pages[0]?.width ?? 0
          return {
            contact: boxOf(/email/),
            bullet: boxOf(/text$/),
            date: boxOf(/startDate/),
            width,
          }
        }),
      )
      const [mirrored, usual] = sides
      if (!mirrored || !usual) throw new Error(template)
      const { width } = usual
      expect(mirrored.bullet.x + mirrored.bullet.width).toBeGreaterThan(width * 0.6)
      expect(mirrored.date.x < width / 2).toBe(right(usual.date) > width / 2)
      expect(mirrored.contact.x + mirrored.contact.width / 2 > width / 2).toBe(
        usual.contact.x + usual.contact.width / 2 < width / 2,
      )
    }
  })
})
