import { expect, it } from 'vitest'
import { setPageBreak } from '@/lib/browser/editing/breaks'
import { printOnPaper } from '@/lib/pdf/templates/testing/paper'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { breakPlacesOf } from './break-places'

/** One column, dates in the margin in two ways, and a timeline. */
const someTemplates = ['plain', 'academic', 'nordic-form', 'metro']

const nurse = sampleResume('nurse', createIdGenerator())
const inTemplate = (template: string): ResumeDocument => ({
  ...nurse,
  design: { ...nurse.design, template },
})
const placesIn = async (document: ResumeDocument) => {
  const { boxes } = await printOnPaper(document)
  return breakPlacesOf(document, boxes)
}

it('are sections and entries after the first, by their printed words', async () => {
  const places = await placesIn(inTemplate('plain'))
  expect(places.map(({ kind, text }) => [kind, text])).toEqual([
    ['section', 'WORK EXPERIENCE'],
    ['entry', 'Staff Nurse, Emergency Department'],
    ['section', 'EDUCATION'],
    ['section', 'SKILLS'],
    ['section', 'LANGUAGES'],
    ['section', 'CERTIFICATES'],
    ['entry', 'Manual handling instructor'],
  ])
  expect(places.every(({ isSet, side, page }) => !isSet && side === 'left' && page === 0)).toBe(
    true,
  )
})

it('stand in the margin of their column', async () => {
  for (const template of ['tandem', 'fjord']) {
    const places = await placesIn(inTemplate(template))
    const side = (key: string) => places.find(({ section }) => section === key)?.side
    expect(side('work')).not.toBe(side('skills'))
  }
})

it.each(someTemplates)('break the page there in %s, and let go of it again', async (id) => {
  const document = inTemplate(id)
  const [before] = (await placesIn(document)).filter(({ section }) => section === 'education')
  if (!before) throw new Error('The section has no place.')
  const broken = setPageBreak(document, before, true).document
  const [after] = (await placesIn(broken)).filter(({ section }) => section === 'education')
  expect(after).toMatchObject({ isSet: true, page: 1 })
  if (after)
    expect(setPageBreak(broken, after, false).document.content.education).toEqual(
      document.content.education,
    )
})

it('let go of a break that was set on the first entry', async () => {
  const document = inTemplate('plain')
  const [first, ...rest] = document.content.work
  if (!first) throw new Error('The example has work.')
  const work = [{ ...first, breakBefore: true }, ...rest]
  const broken = { ...document, content: { ...document.content, work } }
  const [place] = await placesIn(broken)
  expect(place).toMatchObject({ kind: 'section', section: 'work', isSet: true, page: 1 })
  if (!place) return
  expect(setPageBreak(broken, place, false).document.content.work[0]?.breakBefore).toBe(false)
})
