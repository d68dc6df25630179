import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { coverPosting } from '@/lib/ai/coverage/cover-posting'
import { indexCv } from '@/lib/ai/cv/cv-index'
import { readPosting } from '@/lib/ai/posting/read-posting'
import { createIdGenerator } from '@/lib/resume/ids'
import { importJsonResume } from '@/lib/resume/json-resume/json-resume'

// What is said of CVs and job ads that others wrote and labelled.

type Pair = {
  id: string
  asOf: string
  cv: unknown
  ad: string
  demands: { words: string; kind: string; shown: 'yes' | 'other-words' | 'partly' | 'no' }[]
}

const path = '../shared/matching-corpus/dev/pairs.json'
const pairs: Pair[] = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []
if (pairs.length === 0) console.warn(`No labelled job ads: ${path} is not there`)

describe.skipIf(pairs.length === 0)('coverage of labelled job ads', () => {
  it.each(pairs.map((pair) => [pair.id, pair] as const))('%s', (_, { cv, ad, asOf, demands }) => {
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
    const hasYears = demands.find(({ kind }) => kind === 'years')
    const isShown = hasYears?.shown === 'yes' || hasYears?.shown === 'other-words'
    const short = covered.filter(
      ({ requirement, months }) => months !== null && months < (requirement.years ?? 0) * 12,
    )
    if (isShown) expect(short.map(({ requirement }) => requirement.words)).toEqual([])
  })
})
