import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { palettesOf } from '@/lib/pdf/templates/palettes'
import { exampleDocument } from '@/lib/resume/examples/example'
import { createIdGenerator } from '@/lib/resume/ids'
import { readDocument } from '@/lib/resume/upgrade'
import { gallerySource } from '@/scripts/support/gallery-sources.mjs'
import { root } from '@/tests/support/source-files'
import { exhibitCv, exhibits } from './exhibits'
import data from './exhibits.json'
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
      expect((pictures as Record<string, { source: string }>)[id]?.source).toBe(gallerySource(id))
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

it.each(kinds)(
  'the kinds of the gallery: %s shows some templates, and hides just the others',
  (kind) => {
    const shown = templateCatalogue.filter((template) => isOfKind(template, kind))
    expect(shown.length).toBeGreaterThan(0)
    const hides = `[#${kind}:checked]`
    expect(templateCatalogue.filter((one) => !matchingClass(one).includes(hides))).toEqual(shown)
  },
)

describe('the people of the gallery', () => {
  it('show each template with a profession of its own', () => {
    const people = Object.values(exhibits).map(({ one }) => one)
    expect(new Set(people).size).toBe(people.length)
  })

  it('are valid CVs whose links reach nobody, and longer on two pages', () => {
    for (const { one, two } of Object.values(exhibits)) {
      for (const [person, pages] of [
        [one, 1],
        [two, 2],
      ] as const) {
        const made = exampleDocument(exhibitCv(person, pages), 'en')
        const document = { ...made, id: createIdGenerator().document() }
        expect(readDocument(document), person).toEqual({ ok: true, document })
        const { profiles } = document.content.basics
        expect(profiles.filter(({ url }) => !url.startsWith('https://example.org/'))).toEqual([])
      }
      expect(exhibitCv(two, 2).projects?.length).toBeGreaterThan(
        exhibitCv(two, 1).projects?.length ?? 0,
      )
    }
  })

  it('have a photo, a link and several roles at one employer in at least half of the templates', () => {
    const portraits: Record<string, object> = data.portraits
    const whole = Object.values(exhibits).filter(({ one, photo }) => {
      const { profiles = [], work } = exhibitCv(one, 1)
      return photo && portraits[one] && profiles.length > 0 && work.some(({ roles }) => roles)
    })
    expect(whole.length).toBeGreaterThanOrEqual(templateCatalogue.length / 2)
    for (const { one, two, photo } of Object.values(exhibits).filter((each) => each.photo))
      expect([photo, portraits[one], portraits[two]]).not.toContain(undefined)
  })
})
