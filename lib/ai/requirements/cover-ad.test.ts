import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { gallerySamples } from '@/lib/resume/samples/gallery'
import { resumeOf } from '@/lib/resume/samples/resume-of'
import { readPosting } from '../posting/read-posting'
import { coverAd } from './cover-ad'

const ad = `Senior Data Engineer
Meridian Grid is hiring a senior data engineer in Lisbon.

What you bring
- Strong experience with Kafka
- Kubernetes in production
- Flink
`
const nothing = { removed: [], added: [], answers: [], evidence: null }
const cv = resumeOf(gallerySamples['data-engineer'], createIdGenerator())

it('counts the requirements, without what the person took out', () => {
  expect(coverAd(ad, cv, nothing, '2026-11')?.count).toMatchObject({ covered: 2, of: 3 })
  const { lines } = readPosting(ad.trim())
  const removed = lines.map(({ line }) => line).filter((line) => line.includes('Kubernetes'))
  expect(coverAd(ad, cv, { ...nothing, removed }, '2026-11')?.count).toMatchObject({
    ...{ covered: 2, of: 2 },
  })
  expect(coverAd('', cv, nothing, '2026-11')).toBeNull()
})
