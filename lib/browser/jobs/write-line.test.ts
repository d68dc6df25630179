import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { gallerySamples } from '@/lib/resume/samples/gallery'
import { resumeOf } from '@/lib/resume/samples/resume-of'
import { plainText } from '@/lib/resume/text/rich-text'
import { linePlaceOf, writeLine } from './write-line'

const ids = createIdGenerator()
const cv = () => resumeOf(gallerySamples['data-engineer'], ids)

it('writes a bullet behind another one, as typed', () => {
  const document = cv()
  const [work] = document.content.work
  const first = work?.highlights[0]?.id
  const place = linePlaceOf(work?.id ?? '', first)
  const written = writeLine(document, place, 'Own a *budget* of £6 million', ids)
  const bullets = written?.document.content.work[0]?.highlights ?? []
  expect(bullets).toHaveLength((work?.highlights.length ?? 0) + 1)
  expect(plainText(bullets[1]?.text ?? '')).toBe('Own a *budget* of £6 million')
  expect(written?.address).toBe(`${bullets[1]?.id}/text`)
})

it('writes it at the end, in place of an empty one', () => {
  const document = cv()
  const [work] = document.content.work
  if (!work) throw new Error('The sample has no position')
  const blank = { ...work, highlights: [{ id: ids.node(), text: '' }] }
  const empty = { ...document, content: { ...document.content, work: [blank] } }
  const written = writeLine(empty, linePlaceOf(work.id, undefined), 'Ran a bakery', ids)
  expect(written?.document.content.work[0]?.highlights).toMatchObject([{ text: 'Ran a bakery' }])
})

it('adds a name to the skills, or as an entry of its own', () => {
  const document = cv()
  const skill = writeLine(document, linePlaceOf('skills', undefined), 'Power BI', ids)
  expect(skill?.document.content.skills.at(-1)?.keywords.at(-1)).toBe('Power BI')
  const licence = writeLine(document, linePlaceOf('certificates', undefined), 'Licence B', ids)
  expect(licence?.document.content.certificates.at(-1)).toMatchObject({ name: 'Licence B' })
  const driving = writeLine(document, linePlaceOf('drivingLicence', undefined), 'B', ids)
  expect(driving?.document.content.basics.details.at(-1)).toMatchObject({ value: 'B' })
  const language = writeLine(document, linePlaceOf('languages', undefined), 'Polish', ids)
  expect(language?.document.content.languages.at(-1)).toMatchObject({ language: 'Polish' })
})

it('writes nothing where the place is gone or full', () => {
  const document = cv()
  expect(writeLine(document, linePlaceOf('gone', undefined), 'x', ids)).toBeNull()
  const [work] = document.content.work
  if (!work) throw new Error('The sample has no position')
  const highlights = Array.from({ length: 500 }, () => ({ id: ids.node(), text: 'x' }))
  const full = { ...document, content: { ...document.content, work: [{ ...work, highlights }] } }
  expect(writeLine(full, linePlaceOf(work.id, undefined), 'x', ids)).toBeNull()
})
