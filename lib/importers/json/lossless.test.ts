import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { sectionKeys } from '@/lib/resume/sections'
import { fieldsOf } from '@/lib/resume/text/text'
import { runs } from '@/tests/runs'
import { importResumeFile } from './import-resume-file'

const ids = createIdGenerator()

/** Words that are no date, no language and no id, and that no field takes a part of. */
const word = fc.stringMatching(/^[b-df-hj-np-tv-z]{5,9}$/)
const key = fc.oneof(
  fc.constantFrom('name', 'title', 'summary', 'date', 'url', 'notes', 'tools', 'period', 'label'),
  fc.stringMatching(/^[a-z]{4,8}(?:_[a-z]{3,5}|[A-Z][a-z]{3,5})?$/),
)
const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(key, tie('any'), { maxKeys: 3 }),
  ),
})).any
const entry = fc.oneof(word, fc.dictionary(key, value, { maxKeys: 5 }))
const file = fc.record({
  basics: fc.dictionary(key, value, { maxKeys: 5 }),
  sections: fc.dictionary(
    fc.oneof(fc.constantFrom(...sectionKeys), fc.stringMatching(/^[a-z]{5,9}$/)),
    fc.oneof(entry, fc.array(entry, { maxLength: 3 })),
    { maxKeys: 4 },
  ),
})

const wordsIn = (from: unknown): string[] =>
  typeof from === 'object' && from !== null ? Object.values(from).flatMap(wordsIn) : [String(from)]

it('prints or names every word of any file', () => {
  fc.assert(
    fc.property(file, ({ basics, sections }) => {
      const imported = importResumeFile({ ...sections, basics }, ids)
      if (!imported.ok) throw new Error(JSON.stringify(imported.problems))
      const { document, leftOut = [] } = imported
      const said = [...fieldsOf(document).map(({ text }) => text), ...leftOut].join('\n')
      for (const one of wordsIn({ ...sections, basics })) expect(said).toContain(one)
    }),
    { numRuns: runs(500) },
  )
})

it('never throws, whatever comes', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.record({ basics: fc.anything(), work: fc.anything() })),
      (any) => {
        const imported = importResumeFile(any, ids)
        expect(imported.ok || imported.problems.length > 0).toBe(true)
      },
    ),
    { numRuns: runs(500) },
  )
})
