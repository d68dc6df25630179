import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import dataEngineer from '@/lib/resume/samples/data-engineer.json' with { type: 'json' }
import { resumeOf } from '@/lib/resume/samples/resume-of'
import { coverAd } from './cover-ad'

const ad = `Senior Data Engineer
Meridian Grid is hiring a senior data engineer in Lisbon.

What you bring
- Strong experience with Kafka
- Kubernetes in production
- Experience with Python
`
const nothing = { removed: [], added: [], answers: [], evidence: null }
const cv = resumeOf(dataEngineer, createIdGenerator())

it('counts the essential requirements, with what the person added and took out', () => {
  const count = coverAd(ad, cv, nothing, '2026-11')
  expect(count).toEqual({ covered: 2, of: 3 })
  const more = { ...nothing, added: ['Terraform'], removed: ['Kubernetes in production'] }
  expect(coverAd(ad, cv, more, '2026-11')).toEqual({ covered: 3, of: 3 })
  expect(coverAd('', cv, nothing, '2026-11')).toBeNull()
})
