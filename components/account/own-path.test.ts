import fc from 'fast-check'
import { expect, it } from 'vitest'
import cases from '../testing/cases.json' with { type: 'json' }
import { ownPath } from './own-path'

it.each(['/cvs', '/settings?error=expired', '/editor#0190b9a1', '/editor?x=1#é'])(
  'is %s',
  (path) => {
    expect(decodeURI(ownPath(path))).toBe(path)
  },
)

it.each(cases.ownPath.isNever)('is never %j', (path) => {
  expect(ownPath(path)).toBe('/cvs')
})

it('never leads to another host', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('/', '\\', '.', 'a', '\t', '@', ':', '%2f') }),
      (text) => {
        const { origin } = new URL(ownPath(`/${text}`), 'https://own.example')
        expect(origin).toBe('https://own.example')
      },
    ),
  )
})
