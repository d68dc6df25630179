import { resolve } from 'node:path'
import { Font, renderToBuffer } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { expect, it } from 'vitest'
import { paperDocuments } from '@/tests/fixtures/paper-documents'
import { someOf } from '@/tests/runs'
import { type FontFace, fontFacesFor } from '../fonts/registry'
import type { ReadItem } from '../templates/printed-paper'
import { loadEngineBundle, loadFont, projectFolder } from './testing/engine-bundle'
import { type ReadPage, readPdf } from './testing/read-pdf'

const { createEngine, viewOf } = await loadEngineBundle()

/**
 * Registers fonts for stock react-pdf, fresh for each document: fontkit keeps the characters of a glyph from its first
 * use, so a second document in the same process can lose letters.
 */
function registerFonts(faces: readonly FontFace[]) {
  Font.clear()
  for (const family of new Set(faces.map((face) => face.family))) {
    Font.register({
      family,
      fonts: faces
        .filter((face) => face.family === family)
        .map(({ fileName, weight, style }) => ({
          src: resolve(projectFolder, 'lib/pdf/fonts/files', fileName),
          fontWeight: weight,
          fontStyle: style,
        })),
    })
  }
  // Fallback font of stock react-pdf.
  Font.register({
    family: 'Helvetica',
    fonts: [
      { src: 'Helvetica' },
      { src: 'Helvetica-Oblique', fontStyle: 'italic' },
      { src: 'Helvetica-Bold', fontWeight: 700 },
      { src: 'Helvetica-BoldOblique', fontWeight: 700, fontStyle: 'italic' },
    ],
  })
  Font.registerHyphenationCallback((word) => [word])
}

/** Documents that stock breaks, whose spaces it compresses, or where it leaves a word or a number alone at a line's end. */
const otherwise = [
  'nurse',
  'marketing-manager',
  'template fjord',
  'characters that no font has',
  'large and wide',
  'fitted to one page',
  'template studio-nine',
  'template side-column',
]

/** Without page numbers, fitting, and texts that we set differently on purpose. */
const comparable = paperDocuments()
  .filter(({ name }) => !otherwise.includes(name))
  .map(({ name, document }) => ({
    name,
    document: {
      ...document,
      design: { ...document.design, pageNumbers: false, fit: 0 as const, autoFit: false },
    },
  }))

/** Tags split pieces of pdf.js, so words are compared without white space. */
const inked = (page: ReadPage | undefined) =>
  (page?.items ?? []).map(({ text }) => text.replace(/\s/g, '')).join('')

/** Returns the distance from the start of a piece of text to the nearest start of one of ours, in points. */
function distanceTo(item: ReadItem, page: ReadPage | undefined): number {
  const distances = (page?.items ?? []).map((own) =>
    Math.max(Math.abs(own.x - item.x), Math.abs(own.y - item.y)),
  )
  return Math.min(...distances)
}

it.each(someOf(comparable, 1 / 3))(
  'our driver beside stock @react-pdf/renderer: $name: the same words at the same places',
  async ({ document }) => {
    const engine = createEngine({ loadFont })
    const result = await engine.render(document)
    if (!result.ok) throw new Error(result.message)
    const ours = await readPdf(result.rendered.bytes)
    registerFonts(fontFacesFor(document.design))
    const view = viewOf(document)
    const stock = await readPdf(await renderToBuffer(view?.element as ReactElement<object>))
    expect(ours.length).toBe(stock.length)
    for (const [number, page] of stock.entries()) {
      expect(inked(ours[number])).toEqual(inked(page))
      expect(ours[number]?.links).toEqual(page.links)
      for (const item of page.items.filter(({ text }) => text.trim() !== '')) {
        expect(distanceTo(item, ours[number]), item.text).toBeLessThanOrEqual(0.01)
      }
    }
  },
)
