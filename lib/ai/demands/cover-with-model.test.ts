import { describe, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { coverPosting } from '../coverage/cover-posting'
import { withAnswer } from '../coverage/demand-answers'
import { indexCv } from '../cv/cv-index'
import { readPosting } from '../posting/read-posting'
import { coverWithModel } from './cover-with-model'
import type { DemandEvidence } from './demand-types'

const line = 'Leitete die Frühschicht mit zwölf Leuten.'

function cvOf(highlights: string[]) {
  const work = [{ position: 'Schichtleiterin', name: 'Werk', startDate: '2019-01', highlights }]
  const imported = importJsonResume({ basics: { name: 'Ada' }, work }, createIdGenerator())
  if (!imported.ok) throw new Error('not a CV')
  const cv = indexCv(imported.document, '2026-11')
  const bullet = cv.texts.find(({ text }) => text === highlights[0])
  return { cv, place: bullet?.address ?? 'basics/name', entry: bullet?.entry ?? '' }
}

const reading = readPosting('Requirements:\n- Leading a team\n')
const demand = reading.requirements[0]?.words ?? ''

function cover(
  { cv }: ReturnType<typeof cvOf>,
  found: Partial<DemandEvidence>,
  answers: Parameters<typeof coverPosting>[2] = [],
) {
  const { covered } = coverPosting(reading, cv, answers)
  const unread: DemandEvidence = { id: 'r1', state: 'unread', evidence: [], months: null }
  const [one] = coverWithModel(covered, [{ ...unread, ...found }], cv, answers)
  return one
}

describe('a demand that a model has looked for', () => {
  const own = cvOf([line])
  const quoted: Partial<DemandEvidence> = {
    ...{ state: 'other-name', evidence: [{ quote: 'Leitete', place: own.place }] },
  }

  it('has the quotes of the model in the place of what words found', () => {
    expect(cover(own, quoted)).toMatchObject({
      ...{ state: 'other-name', evidence: [{ address: own.place, words: 'Leitete' }] },
    })
    const head = {
      quote: 'Schichtleiterin, Werk, 2019-01 to today',
      place: `${own.entry}/position`,
    }
    expect(cover(own, { ...quoted, evidence: [head] })?.state).toBe('other-name')
  })

  it('is as words found it where nobody looked, or where the quote stands there no more', () => {
    const byWords = cover(own, {})
    expect(byWords?.state).not.toBe('other-name')
    expect(cover(own, { state: 'unread' })).toEqual(byWords)
    const gone = { quote: 'Verkaufte', place: own.place }
    expect(cover(own, { ...quoted, evidence: [gone] })).toEqual(byWords)
  })

  it('stays found where the line says the same words in another order, and not where one is gone', () => {
    const quote = 'Frühschicht mit zwölf Leuten'
    const found = { ...quoted, evidence: [{ quote, place: own.place }] }
    const reworded = (text: string) => {
      const texts = own.cv.texts.map((one) => (one.address === own.place ? { ...one, text } : one))
      return cover({ ...own, cv: { ...own.cv, texts } }, found)
    }
    const after = 'Führte zwölf Leuten der Frühschicht vor.'
    expect(reworded(after)).toMatchObject({ state: 'other-name', evidence: [{ words: after }] })
    expect(reworded('Führte die Frühschicht.')?.state).not.toBe('other-name')
  })

  it('is what the person says it is, whatever a model found', () => {
    const answer = { line, address: own.place, at: '1' } as const
    const yes = withAnswer([], demand, { ...answer, isThis: true })
    expect(cover(own, { state: 'missing' }, yes)).toMatchObject({
      ...{ state: 'present', isConfirmed: true },
    })
    const no = withAnswer([], demand, { ...answer, isThis: false })
    expect(cover(own, quoted, no)).toMatchObject({ state: 'missing', evidence: [] })
  })

  it('is not denied where its very words stand', () => {
    const said = cvOf(['Leading a team of twelve.'])
    expect(cover(said, { state: 'missing' })?.state).toBe('present')
    expect(cover(own, { state: 'missing' })).toMatchObject({ state: 'missing', evidence: [] })
  })
})
