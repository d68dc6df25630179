import { expect, it } from 'vitest'
import { dashboard } from './dashboard'

it('calls what was found what it is', () => {
  const { found } = dashboard.searched.all
  expect(found({ resume: 1, letter: 0 })).toBe('1 CV found')
  expect(found({ resume: 0, letter: 2 })).toBe('2 letters found')
  expect(found({ resume: 3, letter: 1 })).toBe('3 CVs and 1 letter found')
})

it('calls one document what it is', () => {
  for (const [kind, what] of [
    ['resume', 'CV'],
    ['letter', 'letter'],
  ] as const) {
    for (const words of Object.values(dashboard.ofKind[kind])) expect(words).toContain(what)
  }
})
