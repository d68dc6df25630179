import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { palettesOf } from '@/lib/pdf/templates/palettes'
import { createIdGenerator } from '@/lib/resume/ids'
import { gallerySamples } from '@/lib/resume/samples/gallery'
import { resumeOf } from '@/lib/resume/samples/resume-of'
import { readDocument } from '@/lib/resume/upgrade'
import { gallerySource } from '@/scripts/support/gallery-sources.mjs'
import { root } from '@/tests/support/source-files'
import { exhibits } from './exhibits'
import { isOfKind, kinds, matchingClass } from './kinds'
import { picturesOf } from './pictures'
import pictures from './pictures.json'

const folder = join(root, 'public', 'images', 'templates')
const files = readdirSync(folder)
const bytesOf = (name: string) => statSync(join(folder, name)).size

describe('the pictures of the gallery', () => {
  it.each(templateCatalogue)(
    'show $id as it is now; else run scripts/render-gallery.mjs',
    ({ id }) => {
      const { one, two, palettes } = picturesOf(id)
      expect([one.length, two.length]).toEqual([1, 2])
      expect(palettes.map(({ src }) => src)).toEqual(
        palettesOf(id)
          .slice(1)
          .map((palette) => `/images/templates/${id}-in-${palette.id}.webp`),
      )
      for (const { src, width, height } of [...one, ...two, ...palettes]) {
        expect(files).toContain(src.split('/').at(-1))
        expect(height / width).toBeCloseTo(297 / 210, 1)
      }
      const people = exhibits[id]
      const samples = [gallerySamples[people.one], gallerySamples[people.two]]
      expect((pictures as Record<string, { source: string }>)[id]?.source).toBe(
        gallerySource(id, samples),
      )
    },
  )

  it('are all of a template, and light', () => {
    const shown = templateCatalogue.flatMap(({ id }) => {
      const { one, two, palettes } = picturesOf(id)
      return [...one, ...two, ...palettes].map(({ src }) => src.split('/').at(-1))
    })
    expect(files.toSorted()).toEqual(shown.toSorted())
    expect(Math.max(...files.map(bytesOf))).toBeLessThan(60_000)
    expect(files.reduce((sum, name) => sum + bytesOf(name), 0)).toBeLessThan(2_200_000)
  })
})

describe('the kinds of the gallery', () => {
  it.each(kinds)('%s shows some templates, and hides just the others', (kind) => {
    const shown = templateCatalogue.filter((template) => isOfKind(template, kind))
    expect(shown.length).toBeGreaterThan(0)
    const hides = `[#${kind}:checked]`
    expect(templateCatalogue.filter((one) => !matchingClass(one).includes(hides))).toEqual(shown)
  })
})

describe('the people of the gallery', () => {
  it('show each template with a profession of its own', () => {
    const people = Object.values(exhibits).map(({ one }) => one)
    expect(new Set(people).size).toBe(people.length)
  })

  it.each(Object.entries(gallerySamples))(
    '%s is a valid CV whose contacts reach nobody',
    (_, sample) => {
      const document = resumeOf(sample, createIdGenerator())
      expect(readDocument(document)).toEqual({ ok: true, document })
      expect(sample.email).toMatch(/@example\.org$/)
      expect(sample.phone).toMatch(/^\+\d+ 555 /)
    },
  )
})
