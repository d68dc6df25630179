import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { createResume } from '../create'
import { createIdGenerator } from '../ids'
import { documentFileName, safeFileName } from './file-name'
import { uniqueNames } from './unique-names'

function documentNamed(name: string) {
  const document = createResume(createIdGenerator())
  document.content.basics.name = name
  return document
}

it('says whose it is and what for', () => {
  expect(documentFileName(documentNamed('Amara Okafor'), 'CV', 'pdf')).toBe('Amara-Okafor-CV.pdf')
  const titled = { ...documentNamed('Łucja Żółć'), title: 'Nurse: Lisbon/Porto' }
  expect(documentFileName(titled, 'CV', 'docx')).toBe('Łucja-Żółć-CV.docx')
  expect(documentFileName(documentNamed(' ../ '), 'CV', 'pdf')).toBe('CV.pdf')
  expect(documentFileName(documentNamed(''), 'NUL', 'txt')).toBe('NUL_.txt')
})

it('is safe whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const name = safeFileName(text)
      expect(name).not.toMatch(/[\\/:*?"<>|\n\r]/)
      expect(name).not.toMatch(/^[.\s]|[.\s]$/)
      expect(Array.from(name).length).toBeLessThanOrEqual(80)
    }),
  )
})

it('gives each file a name of its own, and leaves those that have one', () => {
  expect(uniqueNames(['Ana-CV.pdf', 'ana-cv.pdf', 'Ana-CV-2.pdf', 'Ana-CV.pdf', 'b', 'b'])).toEqual(
    ['Ana-CV.pdf', 'ana-cv-3.pdf', 'Ana-CV-2.pdf', 'Ana-CV-4.pdf', 'b', 'b-2'],
  )
})
