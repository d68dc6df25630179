import { createElement, type ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { someOf } from '@/tests/runs'
import { hasPoppler, readByPoppler } from '@/tests/support/poppler'
import { Document, Page, Text } from '../blocks/primitives'
import { loadEngineBundle, loadFont } from '../engine/testing/engine-bundle'
import { readPdf } from '../engine/testing/read-pdf'
import { type FontFamily, fontFamilies } from './font-families'
import { facesOf } from './registry'

const { createFontStore, createTypesetter } = await loadEngineBundle()

/** Text of each language, to be set in every style. */
const lines = [
  'English: Résumé of 1234567890, Office fiancé AVA To',
  'Polish: Zażółć gęślą jaźń, Łódź',
  'Czech: Příliš žluťoučký kůň úpěl ďábelské ódy',
  'Turkish: Iğdır İstanbul Öğüt',
  'Romanian: Știință și tehnică în București',
  'Vietnamese: Nguyễn Thị Hằng, Đà Nẵng, quản trị hệ thống',
  'Greek: Ηλίας Παπαδόπουλος, Θεσσαλονίκη, ᾧ',
  'Cyrillic: Інженер з Києва, руководитель, Њујорк, Қазақ',
  'Signs: † ‡ ′ ″ ← → ± ½ © ™ € “a” ‘b’ «c»',
]

const looks = [
  {},
  { fontStyle: 'italic' },
  { fontWeight: 700 },
  { fontWeight: 700, fontStyle: 'italic' },
] as const

const features = [
  undefined,
  { smcp: 1 },
  { smcp: 1, c2sc: 1, onum: 1 },
  { onum: 1, tnum: 1 },
  { lnum: 1, pnum: 1 },
] as const

/** Typesets every text in every style of a family, with and without features. */
async function print(family: FontFamily) {
  const fonts = createFontStore(loadFont)
  await fonts.ensure(facesOf(family))
  const texts: ReactElement[] = []
  for (const line of lines) {
    for (const look of looks) {
      for (const fontFeatureSettings of features) {
        const style = { ...look, ...(fontFeatureSettings ? { fontFeatureSettings } : {}) }
        texts.push(createElement(Text, { key: texts.length, style }, line))
      }
    }
  }
  const style = { fontFamily: family.id, fontSize: 8, paddingTop: 10, paddingLeft: 10 }
  const page = createElement(Page, { size: [600, 2600], style }, texts)
  const metadata = { title: 'T', author: '', language: 'en', date: new Date(0) }
  const typesetter = createTypesetter(fonts)
  const laidOut = await typesetter.layOut(createElement(Document, null, page))
  return { texts: texts.length, rendered: await typesetter.print(laidOut, metadata) }
}

const bare = (text: string) => text.normalize('NFC').replace(/\s/g, '')

describe.each(someOf(fontFamilies, 1 / 8))('$id', (family) => {
  it('reads back as typed in every face, language and feature', async () => {
    const { rendered, texts } = await print(family)
    expect(rendered.missing).toEqual([])
    const [page] = await readPdf(rendered.bytes)
    const byPdfJs = bare((page?.items ?? []).map(({ text }) => text).join(''))
    const typed = lines.map((line) => bare(line).repeat(looks.length * features.length)).join('')
    expect(texts).toBe(lines.length * looks.length * features.length)
    expect(byPdfJs).toBe(typed)
    if (hasPoppler) expect(bare(readByPoppler(rendered.bytes))).toBe(typed)
  })
})
