import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { fieldsOf } from '@/lib/resume/text/text'
import { findNames, findTexts } from './find-texts'

const cv = sampleResume('data-engineer', createIdGenerator())

it('reads profile and bullets, and neither names nor dates', () => {
  const texts = findTexts(cv).map(({ address }) => address)
  const bullet = cv.content.work[0]?.highlights[0]
  expect(texts).toContain('basics/summary')
  expect(texts).toContain(`${bullet?.id}/text`)
  expect(texts).not.toContain('basics/name')
  expect(texts.length).toBeLessThan(fieldsOf(cv).length / 2)
})

it('reads nothing that is not printed', () => {
  const [first, ...rest] = cv.content.work
  if (!first) throw new Error('no work')
  const hidden = { ...cv, content: { ...cv.content, work: [{ ...first, hidden: true }, ...rest] } }
  const id = first.highlights[0]?.id
  expect(findTexts(hidden).some(({ address }) => address === `${id}/text`)).toBe(false)
})

it('knows the names of people, employers, places and skills, and no job titles', () => {
  const names = findNames(cv)
  const { basics, work, skills } = cv.content
  expect(names).toEqual(
    expect.arrayContaining([
      basics.name,
      basics.location.city,
      work[0]?.name,
      skills[0]?.keywords.join(', '),
    ]),
  )
  expect(names).not.toContain(work[0]?.position)
})
