import { expect, it } from 'vitest'
import { resumeOf } from '../samples/resume-of'
import { seededIds } from '../testing/arbitrary-resume'
import { findContradictions } from './find-contradictions'
import { writtenPairs } from './testing/written-documents'

it.each(writtenPairs)(
  'documents as people write them: $name',
  ({ first, second, languages = ['en', 'en'], found }) => {
    const ids = seededIds(7)
    const documents = [first, second].map((sample, at) => {
      const document = resumeOf(sample, ids)
      return { ...document, design: { ...document.design, language: languages[at] ?? 'en' } }
    })
    const told = findContradictions(documents, '2026-11').map(({ kind, places }) => [
      kind,
      ...places.map(({ text }) => text),
    ])
    expect(told.toSorted()).toEqual(found.toSorted())
  },
)
