import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { coverPosting } from '@/lib/ai/coverage/cover-posting'
import { indexCv } from '@/lib/ai/cv/cv-index'
import { readPosting } from '@/lib/ai/posting/read-posting'
import { createIdGenerator } from '@/lib/resume/ids'
import { importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { root } from '@/tests/support/source-files'

// What is said of CVs and job ads that were labelled by hand, the set of the bench of matching.

type Pair = {
  id: string
  asOf: string
  cv: unknown
  ad: string
  demands: { words: string; kind: string; shown: 'yes' | 'other-words' | 'partly' | 'no' }[]
}

const folder = join(root, 'tests', 'bench', 'matching', 'pairs')
const pairs = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name): Pair[] => JSON.parse(readFileSync(join(folder, name), 'utf8')))

it('job ads were found', () => {
  expect(pairs.length).toBeGreaterThan(20)
})

describe('coverage of labelled job ads', () => {
  const inOtherWords: string[] = []

  it.each(pairs.map((pair) => [pair.id, pair] as const))('%s', (id, { cv, ad, asOf, demands }) => {
    const imported = importJsonResume(cv, createIdGenerator())
    if (!imported.ok) throw new Error('The CV of the corpus cannot be read')
    const { covered } = coverPosting(readPosting(ad), indexCv(imported.document, asOf.slice(0, 7)))
    for (const { requirement, state, evidence, months } of covered) {
      const words = requirement.words.toLowerCase()
      const label = demands.find((one) => one.words.toLowerCase().includes(words))?.shown
      // No number is claimed where no date tells one.
      expect(months, requirement.words).not.toBe(0)
      const isByTitle = evidence.some(({ address }) => address.endsWith('/position'))
      if (label === 'no' && isByTitle)
        expect(state, requirement.words).toMatch(/missing|unsure|weak|perhaps/)
    }
    const short = covered.filter(
      ({ requirement, months }) => months !== null && months < (requirement.years ?? 0) * 12,
    )
    const shown = demands.find(({ kind }) => kind === 'years')?.shown
    if (shown === 'yes') expect(short.map(({ requirement }) => requirement.words)).toEqual([])
    if (shown === 'other-words') inOtherWords.push(...short.map(() => id))
  })

  it('counts too few years only where a job is called by other words', () => {
    // An Einkäuferin for technischer Einkauf, and a developer for ontwikkelaar.
    expect(inOtherWords.sort()).toEqual(['de-einkauf', 'nl-backend'])
  })
})
