import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ownPath } from './own-path'

it.each(['/cvs', '/settings?error=expired', '/editor#0190b9a1', '/editor?x=1#é'])(
  'is %s',
  (path) => {
    expect(decodeURI(ownPath(path))).toBe(path)
  },
)

it.each([
  null,
  '',
  'resumes',
  'https://example.org/',
  '//example.org/',
  '/\\example.org/',
  '/\t/example.org',
  '/.//example.org',
  'javascript:alert(1)',
  '/api/auth/sign-out',
  '/sign-in?next=/sign-in',
])('is never %j', (path) => {
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
