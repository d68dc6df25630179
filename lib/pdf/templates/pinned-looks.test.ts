import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exhibitCv, exhibits } from '@/components/site/gallery/exhibits'
import { firstLook } from '@/lib/resume/look'
import { gallerySamples } from '@/lib/resume/samples/gallery'
import { resumeOf, type Sample } from '@/lib/resume/samples/resume-of'
import { countingIds } from '@/tests/fixtures/paper-documents'
import { isWhole } from '@/tests/runs'
import { earlierCatalogue, templateCatalogue } from './catalogue'
import { printOnPaper } from './testing/paper'

/**
 * Positions of text in sample CVs at the release of a look (version of the layout rules): for some the text and
 * position of each item in tenths of a point, for all a hash of those. A difference means that CVs already sent would
 * change (ADR templates-by-look): add a rule in lib/resume/look.ts for the change. A run without the file of a new look
 * writes it.
 */
type Pins = { places: Record<string, string>; hashes: Record<string, string> }

const fewSamples = ['data-engineer', 'nurse', 'lawyer', 'architect', 'journalist', 'teacher']

/** People of the pictures, with all that they have: several roles at one employer, projects, publications. */
const exhibited = new Set(Object.values(exhibits).flatMap(({ one, two }) => [one, two]))

/** Looks whose layout is pinned, with their templates and CVs; `few` run each time, all of them in whole runs. */
const pinnedLooks = [
  {
    look: firstLook,
    templates: earlierCatalogue.map(({ id }) => id),
    few: ['plain', 'broadsheet', 'side-column', 'herbarium', 'kinder', 'date-margin'],
    samples: gallerySamples as Record<string, Sample>,
  },
  {
    look: '2027-01',
    templates: templateCatalogue.map(({ id }) => id),
    few: ['ledger', 'broadsheet', 'nordic-form', 'fjord', 'tandem', 'metro'],
    samples: Object.fromEntries([...exhibited].map((name) => [name, exhibitCv(name, 2)])),
  },
]

const fileOf = (look: string) => `lib/pdf/templates/testing/look-${look}.json`

/** Returns each text item of a CV as `page x y text`, in tenths of a point. */
async function placesOf(sample: Sample, template: string, look: string) {
  const document = resumeOf(sample, countingIds())
  const design = { ...document.design, template, look } as typeof document.design
  const { pages } = await printOnPaper({ ...document, design })
  return pages.flatMap((items, page) =>
    items.map(
      ({ text, x, y }) => `${page} ${Math.round(x * 10)} ${Math.round(y * 10)} ${text.trim()}`,
    ),
  )
}

const hashOf = (places: readonly string[]) =>
  createHash('sha256').update(places.join('\n')).digest('hex').slice(0, 12)

/** Returns the items that have moved by more than a tenth of a point, or have other text. */
function moved(pinned: readonly string[], found: readonly string[]): string[] {
  const partsOf = (place = '') => {
    const [page = '', x = '', y = '', ...text] = place.split(' ')
    return { page, x: Number(x), y: Number(y), text: text.join(' ') }
  }
  const length = Math.max(pinned.length, found.length)
  return Array.from({ length }, (_, i) => i).flatMap((i) => {
    const [was, is] = [partsOf(pinned[i]), partsOf(found[i])]
    const isSame =
      was.page === is.page &&
      was.text === is.text &&
      Math.abs(was.x - is.x) <= 1 &&
      Math.abs(was.y - is.y) <= 1
    return isSame ? [] : [`${pinned[i]} → ${found[i]}`]
  })
}

describe.each(pinnedLooks)('the look $look', ({ look, templates, few, samples }) => {
  const isNew = !existsSync(fileOf(look))
  const pins: Pins = isNew
    ? { places: {}, hashes: {} }
    : (JSON.parse(readFileSync(fileOf(look), 'utf8')) as Pins)

  it.each(isNew || isWhole ? templates : few)(
    'sets every word of %s where it was',
    async (template) => {
      for (const [person, sample] of Object.entries(samples)) {
        const name = `${person} ${template}`
        const isFew = fewSamples.includes(person) && few.includes(template)
        if (!isNew && !isWhole && !isFew) continue
        const places = await placesOf(sample, template, look)
        if (isNew) {
          pins.hashes[name] = hashOf(places)
          if (isFew) pins.places[name] = places.join('\n')
        } else if (isFew)
          expect([name, moved((pins.places[name] ?? '').split('\n'), places)]).toEqual([name, []])
        else expect([name, hashOf(places)]).toEqual([name, pins.hashes[name]])
      }
    },
    120_000,
  )

  it.runIf(isNew)('is pinned now: commit its file', () => {
    writeFileSync(fileOf(look), `${JSON.stringify(pins, null, 1)}\n`)
    expect(Object.keys(pins.hashes)).toHaveLength(Object.keys(samples).length * templates.length)
  })
})
