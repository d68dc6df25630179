import { expect, it } from 'vitest'
import { readFoundRequirements } from './read-found-requirements'

const requirement = {
  ...{ id: 'r1', kind: 'education', words: 'MSc', skill: null, importance: 'must' },
  ...{ years: null, level: 'master', quote: 'An MSc', times: 1 },
}
const evidence = { id: 'r1', state: 'present', evidence: [{ quote: 'MSc', place: 'e1/studyType' }] }
const answer = {
  ...{ title: null, employer: null, language: 'en', requirements: [requirement] },
  ...{ coverage: [{ ...evidence, months: null }], unread: null },
}

it('reads requirements with the evidence for each', () => {
  expect(readFoundRequirements(answer)).toEqual({
    ...{ requirements: [requirement], coverage: [{ ...evidence, months: null }], unread: null },
  })
  const { coverage: _c, unread: _u, ...alone } = answer
  expect(readFoundRequirements(alone)).toEqual({
    ...{ requirements: [requirement], coverage: [], unread: null },
  })
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
