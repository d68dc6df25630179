import { expect, it } from 'vitest'
import { readFoundRequirements } from './read-found-requirements'

const requirement = {
  ...{ id: 'r1', kind: 'education', words: 'MSc', skill: null, importance: 'must' },
  ...{ years: null, level: 'master', quote: 'An MSc', times: 1 },
}
const evidence = { id: 'r1', state: 'present', evidence: [{ quote: 'MSc', place: 'e1/studyType' }] }
const line = {
  ...{ line: 'An MSc', place: { start: 0, end: 6 }, heading: null, group: 'essential' },
  parts: [{ demand: 'r1', words: 'MSc', place: { start: 3, end: 6 } }],
}
const answer = {
  ...{ title: null, employer: null, language: 'en', requirements: [requirement], lines: [line] },
  ...{ coverage: [{ ...evidence, months: null }], unread: null },
}

it('reads requirements with their lines, and the evidence for each', () => {
  const read = { requirements: [requirement], lines: [line], unread: null }
  expect(readFoundRequirements(answer)).toEqual({
    ...{ ...read, coverage: [{ ...evidence, months: null }] },
  })
  const { coverage: _c, unread: _u, ...alone } = answer
  expect(readFoundRequirements(alone)).toEqual({ ...read, coverage: [] })
  // As an earlier version answered.
  const { lines: _l, ...before } = alone
  expect(readFoundRequirements(before)).not.toHaveProperty('lines')
})

it('takes what only a newer server knows for the plainest of its sort, and nothing for no result', () => {
  const newer = {
    ...answer,
    requirements: [{ ...requirement, kind: 'hobby', level: 'guru', importance: 'dream' }],
    coverage: [{ ...evidence, state: 'obvious', months: null }],
  }
  expect(readFoundRequirements(newer)).toMatchObject({
    requirements: [{ kind: 'term', level: null, importance: 'must' }],
    coverage: [{ state: 'unread' }],
  })
  expect(readFoundRequirements({ requirements: 'many' })).toBeUndefined()
})
