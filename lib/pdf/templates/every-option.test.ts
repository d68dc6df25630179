import { describe, expect, it } from 'vitest'
import { createEntry } from '@/lib/resume/create'
import { adjustmentRanges } from '@/lib/resume/resume-limits'
import { adjustmentChoices, designChoices } from '@/lib/resume/schema/design'
import { fieldsOf } from '@/lib/resume/text/text'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { withPhoto } from '@/tests/fixtures/portrait'
import { runs, someOf } from '@/tests/runs'
import { pageBoxOf } from '../blocks/page-size'
import { loadEngineBundle, loadFont } from '../engine/testing/engine-bundle'
import { fontPairs } from '../fonts/registry'
import type { PaperBox } from '../pdf-types'
import { inked } from './printed-paper'
import { templates } from './registry'
import { isReshaped } from './testing/is-reshaped'

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })

/** Every section, skill groups with and without keywords, a photo, more than a page. */
const { document, files } = (() => {
  const ids = countingIds()
  const made = fullResume(ids)
  const skill = { ...createEntry('skills', ids), name: 'Sums', level: 'fair', keywords: ['tables'] }
  const { content } = made
  const basics = { ...content.basics, summary: 'Words that fill a page. '.repeat(110) }
  const skills = [...content.skills, skill]
  // More than one, so that no page break takes all gaps between entries.
  const others = ['Tides', 'Docks', 'Locks'].map((name) => ({ ...createEntry('work', ids), name }))
  const work = [...content.work, ...others]
  return withPhoto({ ...made, content: { ...content, basics, skills, work } })
})()

/** Every value of every option; two of a measure, and the limits of a factor. */
const values: Record<string, readonly unknown[]> = {
  ...designChoices,
  ...adjustmentChoices,
  ...Object.fromEntries(
    Object.entries(adjustmentRanges).map(([key, { min, max }]) => [key, [min, 1, max]]),
  ),
  // A larger name may have no room.
  nameSize: [adjustmentRanges.nameSize.min, 1],
  accent: ['#2437c9', '#8a1c1c'],
  palette: ['default', ''],
  fonts: fontPairs.map(({ id }) => id),
  headingFont: ['', 'fraunces'],
  bodyFont: ['', 'vitae-mono'],
  fontSize: [9, 11.5],
  lineHeight: [1.2, 1.6],
  spacing: [0.7, 1.4],
  margin: [14, 25],
  page: ['a4', 'letter'],
  dateStyle: ['short', 'long', 'numeric', 'iso', 'year'],
  pageNumbers: [true, false],
}

const inkAt = (boxes: readonly PaperBox[], address: string) =>
  inked(
    boxes
      .filter((box) => box.address === address)
      .flatMap(({ lines }) => lines.map(({ text }) => text))
      .join(''),
  )

/** A third of the templates each time; all of them in a long run. */
const some = templates.filter((_, index) => runs(1) > 1 || index % 3 === 0)

describe.each(some)('in the template $id', ({ id: template, columns }) => {
  const keys = Object.keys(values).filter((key) => columns === 2 || !key.startsWith('side'))
  it.each(someOf(keys))('every %s shows, and keeps every word on the page', async (key) => {
    const looks = new Map<string, unknown[]>()
    for (const value of values[key] ?? []) {
      // Accent and upright photo apply only as the person's choice.
      const palette = key === 'accent' ? { palette: '' } : {}
      const chosen = { ...palette, templatePhotoShape: false, [key]: value }
      const design = { ...document.design, template, ...chosen }
      const result = await engine.render({ ...document, design }, undefined, undefined, files)
      if (!result.ok) throw new Error(result.message)
      const { pages, boxes } = result.rendered
      const look = pages.map(({ hash }) => hash).join()
      looks.set(look, [...(looks.get(look) ?? []), value])
      for (const field of fieldsOf(document)) {
        const { address, text } = field
        if (isReshaped(field)) continue
        expect(inkAt(boxes, address), `${address}, ${value}`).toBe(inked(text))
      }
      const [width, height] = pageBoxOf(design).size
      for (const box of boxes) {
        expect(box.x + box.width, `${box.address}, ${value}`).toBeLessThanOrEqual(width)
        expect(box.y + box.height, `${box.address}, ${value}`).toBeLessThanOrEqual(height)
      }
    }
    // The template's default equals one of the other values.
    const alike = [...looks.values()].map((same) => same.filter((value) => value !== 'own'))
    expect(alike.filter((same) => same.length > 1)).toEqual([])
  })
})
