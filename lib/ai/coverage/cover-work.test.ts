import { expect, test, vi } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { indexCv } from '../cv/cv-index'
import { tokensOf } from '../lexicon/lexicon-tokens'
import { phraseTokensOf } from '../posting/phrase-tokens'
import { readPosting } from '../posting/read-posting'
import { suggestOrder } from '../tailoring/suggest-order'
import { coverPosting } from './cover-posting'

vi.mock('../lexicon/lexicon-tokens', async (load) => {
  const real = await load<typeof import('../lexicon/lexicon-tokens')>()
  return { ...real, tokensOf: vi.fn(real.tokensOf) }
})
vi.mock('../posting/phrase-tokens', async (load) => {
  const real = await load<typeof import('../posting/phrase-tokens')>()
  return { ...real, phraseTokensOf: vi.fn(real.phraseTokensOf) }
})

/** Counts the texts that are tokenised while a job description is compared with a CV of many bullets. */
function countReadTexts(posts: number): number {
  const work = Array.from({ length: posts }, (_, post) => ({
    name: `Yard ${post}`,
    position: `Welder ${post}`,
    highlights: ['Led MIG and TIG welding teams', 'Kept records in Excel', 'Read drawings'],
  }))
  const imported = importJsonResume({ work }, createIdGenerator())
  if (!imported.ok || imported.document.kind !== 'resume') throw new Error('Not a CV')
  const { document } = imported
  const demands = Array.from(
    { length: 40 },
    (_, at) => `You must have ${at + 1} years of MIG welding with Excel ${at}.`,
  )
  const reading = readPosting(demands.join('\n'))
  expect(reading.requirements.length).toBeGreaterThan(30)
  const cv = indexCv(document, '2026-11')
  vi.mocked(tokensOf).mockClear()
  vi.mocked(phraseTokensOf).mockClear()
  coverPosting(reading, cv)
  suggestOrder(document, cv, reading.requirements)
  return vi.mocked(tokensOf).mock.calls.length + vi.mocked(phraseTokensOf).mock.calls.length
}

test('reads a line of a CV once, and not for each demand', () => {
  const few = countReadTexts(20)
  const many = countReadTexts(60)
  // 40 more posts are 200 more texts, and 40 titles per demand that names work.
  expect(many - few).toBeLessThan(40 * 100)
})
