import { expect, it } from 'vitest'
import { uniqueNames } from './unique-names'

it('gives each file a name of its own, and leaves those that have one', () => {
  expect(uniqueNames(['Ana-CV.pdf', 'ana-cv.pdf', 'Ana-CV-2.pdf', 'Ana-CV.pdf', 'b', 'b'])).toEqual(
    ['Ana-CV.pdf', 'ana-cv-3.pdf', 'Ana-CV-2.pdf', 'Ana-CV-4.pdf', 'b', 'b-2'],
  )
})
