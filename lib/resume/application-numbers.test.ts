import { expect, it } from 'vitest'
import type { ApplicationFacts } from './application-facts'
import { countApplications, isSent } from './application-numbers'

const facts = (one: Partial<ApplicationFacts>): ApplicationFacts => ({
  stage: 'saved',
  outcome: '',
  stageOn: '',
  appliedOn: '',
  nextOn: '',
  isAnswered: false,
  resumeId: '',
  template: '',
  ...one,
})

it('counts what was sent, and of that what was answered', () => {
  const numbers = countApplications([
    facts({}),
    facts({ stage: 'applied', appliedOn: '2026-03-01', resumeId: 'a', template: 'metro' }),
    facts({ stage: 'interview', appliedOn: '2026-03-30', isAnswered: true, resumeId: 'a' }),
    facts({ stage: 'closed', outcome: 'rejected', isAnswered: true, resumeId: 'b' }),
    facts({ stage: 'closed', outcome: 'withdrawn', resumeId: 'b' }),
    facts({ stage: 'applied', appliedOn: '2026-02-01' }),
  ])
  expect(numbers).toEqual({
    stages: { saved: 1, applied: 2, interview: 1, offer: 0, closed: 2 },
    sent: 4,
    answered: 2,
    byResume: [
      { key: 'a', sent: 2, answered: 1 },
      { key: '', sent: 1, answered: 0 },
      { key: 'b', sent: 1, answered: 1 },
    ],
    byTemplate: [
      { key: '', sent: 3, answered: 2 },
      { key: 'metro', sent: 1, answered: 0 },
    ],
    byMonth: [
      { key: '2026-03', sent: 2, answered: 1 },
      { key: '2026-02', sent: 1, answered: 0 },
      { key: '', sent: 1, answered: 1 },
    ],
  })
})

it('takes one that was never sent for none', () => {
  expect(isSent(facts({ stage: 'closed', outcome: 'withdrawn' }))).toBe(false)
  expect(isSent(facts({ stage: 'closed', appliedOn: '2026-03-01' }))).toBe(true)
})
