import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { bakersCv, before, posting } from '@/tests/ai/support/request-ports'
import { composeWording } from './compose-wording'

const ids = createIdGenerator()

/** Composes the request for the line of the baker's only post at an index. */
function inputAt(document: ResumeDocument, at: number) {
  const address = `${document.content.work[0]?.highlights[at]?.id}/text`
  const input = composeWording(document, { address, way: 'rewrite' })?.input
  if (!input || !('text' in input)) throw new Error('No request')
  return input
}

it('is the line before and the line after, with the form of the entry and examples of its language', () => {
  const document = bakersCv()
  const lines = document.content.work[0]?.highlights.map(({ text }) => text) ?? []
  const middle = inputAt(document, 1)
  expect(middle.around).toEqual([lines[0], lines[2]])
  expect(middle.style).toBe('verbal')
  expect(middle.examples?.[0]?.after).toContain('Lowered costs')
  expect(middle.asked).toBeUndefined()
  expect(inputAt(document, 0).around).toEqual([lines[1], lines[2]])
})

it('has no line with contact details, and none of another entry', () => {
  const document = bakersCv()
  const [work] = document.content.work
  if (!work) throw new Error('No entry')
  work.highlights.splice(1, 0, { id: ids.node(), text: 'Wrote to ana@example.org' })
  document.content.work.push({
    ...work,
    id: ids.node(),
    highlights: [{ id: ids.node(), text: 'Drove a van' }],
  })
  expect(JSON.stringify(inputAt(document, 0))).not.toMatch(/example\.org|van/)
})

it('has what the job description asks for and the line shows', () => {
  const document = bakersCv()
  const lineage = { documentId: ids.document(), version: 1 }
  document.lineage = { ...lineage, posting: { title: '', employer: '', text: posting } }
  expect(inputAt(document, 0).text).toBe(before)
  expect(inputAt(document, 0).asked).toEqual([
    expect.objectContaining({ words: expect.stringContaining('sourdough') }),
  ])
  expect(inputAt(document, 1).asked).toBeUndefined()
})
