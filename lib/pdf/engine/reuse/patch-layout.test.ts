import { describe, expect, it } from 'vitest'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds, fullResume, longResume } from '@/tests/fixtures/paper-documents'
import { someOf } from '@/tests/runs'
import type { PaperNode } from '../layout/nodes'
import { loadEngineBundle, loadFont } from '../testing/engine-bundle'
import { fitsInstead } from './layout-changes'

const { createEngine } = await loadEngineBundle()

/** Letters that share a glyph, or need a mark, another face or direction, or a further line. */
const typed = [
  'a',
  'é',
  'e\u0301',
  'ffi',
  ' ',
  'a\u0308',
  '\u2126',
  'Ω',
  'ש',
  '**b** ',
  'i',
  'many more words to the end of the line and over it ',
]

/** Types letters into a bullet at a position that depends on the step. */
function typeInto(document: ResumeDocument, step: number): ResumeDocument {
  const copy = structuredClone(document)
  const { work, meta } = copy.content
  // Clock of the device: a second passes at some letters.
  meta.lastModified = `2026-03-04T05:06:${10 + Math.floor(step / 2)}Z`
  const entry = work[Math.floor(step / 5) % work.length]
  const bullet = entry?.highlights[Math.floor(step / 3) % Math.max(1, entry.highlights.length)]
  if (!bullet) return copy
  const at = (step * 7) % (bullet.text.length + 1)
  bullet.text = `${bullet.text.slice(0, at)}${typed[step % typed.length]}${bullet.text.slice(at)}`
  return copy
}

const text = (height: number): PaperNode => ({
  type: 'TEXT',
  own: 1,
  box: { top: 0, height: 27 },
  style: {},
  props: {},
  lines: [{ string: '', box: { x: 0, y: 0, width: 90, height }, runs: [] }],
})

describe('a block in the place of another', () => {
  const block = { width: 100, height: 27, children: [text(27)] }

  it('has the size, the boxes and the lines of the old one', () => {
    expect(fitsInstead(block, { ...block, children: [text(27)] })).toBe(true)
    expect(fitsInstead(block, { ...block, width: 101 })).toBe(false)
    expect(fitsInstead(block, { ...block, height: 28 })).toBe(false)
    expect(fitsInstead(block, { ...block, children: [text(13.5)] })).toBe(false)
    expect(fitsInstead(block, { ...block, children: [{ ...text(27), own: 2 }] })).toBe(false)
    expect(fitsInstead(block, { ...block, children: [] })).toBe(false)
  })

  it.each(someOf(['plain', 'side-column', 'date-margin', 'metro'] as const))(
    'leaves a file as a cold engine makes it, while letters are typed (%s)',
    async (template) => {
      const warm = createEngine({ loadFont })
      const long = longResume(countingIds(), { posts: 5, bullets: 6, words: 15 })
      for (const start of [fullResume(countingIds()), long]) {
        let document: ResumeDocument = { ...start, design: { ...start.design, template } }
        for (let step = 0; step < 18; step++) {
          document = typeInto(document, step)
          const hot = await warm.render(document)
          if (!hot.ok) throw new Error(hot.message)
          if (step % 6 !== 5) continue
          const cold = await createEngine({ loadFont }).render(document)
          if (!cold.ok) throw new Error(cold.message)
          expect(Buffer.compare(hot.rendered.bytes, cold.rendered.bytes), `step ${step}`).toBe(0)
          expect(hot.rendered.boxes).toEqual(cold.rendered.boxes)
          expect(hot.rendered.pages).toEqual(cold.rendered.pages)
        }
      }
    },
    60_000,
  )
})
