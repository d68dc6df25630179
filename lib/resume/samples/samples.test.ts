import { expect, it } from 'vitest'
import { isCanonicalDate } from '../dates/dates'
import { createIdGenerator } from '../ids'
import { readDocument } from '../upgrade'
import { type GallerySample, gallerySamples, professions } from './gallery'
import { sampleResume } from './samples'

it.each(Object.keys(gallerySamples) as GallerySample[])(
  '%s is a valid document whose contacts reach nobody',
  (profession) => {
    const sample = sampleResume(profession, createIdGenerator())
    expect(readDocument(sample)).toEqual({ ok: true, document: sample })
    const { basics, work, education } = sample.content
    expect(basics.email).toMatch(/@example\.org$/)
    expect(basics.phone).toMatch(/^\+\d+ 555 /)
    expect(work.length).toBeGreaterThan(1)
    expect(education.length).toBeGreaterThan(0)
    const dates = [...work, ...education].flatMap((entry) => [entry.startDate, entry.endDate])
    expect(dates.filter((date) => date !== '' && !isCanonicalDate(date))).toEqual([])
  },
)

it('is about a page long', () => {
  for (const profession of professions) {
    const length = JSON.stringify(
      sampleResume(profession, createIdGenerator()).content,
      (key, value) => (key === 'id' || typeof value === 'boolean' ? undefined : value),
    ).length
    expect(length, profession).toBeGreaterThan(1_500)
    expect(length, profession).toBeLessThan(5_000)
  }
})

it('never gives the same id twice', () => {
  const ids = createIdGenerator()
  const texts = professions.map((profession) => JSON.stringify(sampleResume(profession, ids)))
  const found = texts.flatMap((text) =>
    [...text.matchAll(/"id":"([^"]+)"/g)].map((match) => match[1]),
  )
  expect(new Set(found).size).toBe(found.length)
})
