import { expect, it } from 'vitest'
import { readReactiveResume } from './read-reactive-resume'
import { recogniseVersion } from './recognise-version'

it('is not known by a header alone', () => {
  expect(recogniseVersion({ basics: {}, sections: {} })).toBeNull()
  expect(recogniseVersion({ basics: {}, work: [] })).toBeNull()
})

it('is no CV when nobody has written anything', () => {
  expect(readReactiveResume({ basics: { name: '' }, sections: { skills: { items: [] } } })).toEqual(
    {
      ok: false,
      code: 'no-resume',
    },
  )
})
