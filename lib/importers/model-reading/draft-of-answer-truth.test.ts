import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { runs } from '@/tests/runs'
import { draftFieldsOf } from '../draft/draft-fields'
import { draftToDocument } from '../draft/draft-to-document'
import type { DraftSectionKind, ImportDraft } from '../draft/draft-types'
import { parseResume } from '../reading/sections/parse-resume'
import { arbitrarySource } from '../testing/arbitrary-source'
import { untrueValues, valuesOf } from '../testing/untrue-values'
import { draftOfAnswer } from './draft-of-answer'
import { showSource } from './show-source'

const kinds: readonly DraftSectionKind[] = [
  ...(['basics', 'profiles', 'details', 'work', 'education', 'skills'] as const),
  ...(['projects', 'awards', 'languages', 'custom'] as const),
]
const seeds = fc.array(fc.nat(), { minLength: 60, maxLength: 60 })
const hostile = fc.constantFrom<unknown>(
  ...['[name]', '[email 1]', 'Invented Ltd', '', '¦', '__proto__', -1, 1e9, 0.5, null, {}, []],
)

/** An answer with places that are mostly right: parts of lines as they are shown, whole lines, several lines. */
function answerOf(draft: ImportDraft, chosen: readonly number[], odd: readonly unknown[]): unknown {
  const shown = showSource(draft)
  let at = 0
  const choose = (below: number) => (chosen[at++ % chosen.length] ?? 0) % Math.max(1, below)
  const some = <T>(make: () => T, max: number) => Array.from({ length: choose(max) + 1 }, make)
  const strange = (): unknown => odd[choose(odd.length)]
  function place() {
    const one = shown[choose(shown.length)]
    const words = one?.text.split(' ') ?? []
    const from = choose(words.length)
    const part = words.slice(from, from + 1 + choose(4)).join(' ')
    return {
      line: choose(12) === 0 ? strange() : one?.line,
      to: choose(8) === 0 ? (one?.line ?? 0) + choose(3) : choose(20) === 0 ? strange() : null,
      words: choose(4) === 0 ? null : choose(12) === 0 ? strange() : part,
    }
  }
  const section = () => {
    const kind = kinds[choose(kinds.length)] ?? 'work'
    const fields = draftFieldsOf(kind)
    const field = () => (choose(20) === 0 ? strange() : fields[choose(fields.length)]?.name)
    const value = () => ({ field: field(), at: choose(30) === 0 ? strange() : some(place, 2) })
    const entry = () => ({ values: some(value, 6) })
    return { section: kind, heading: some(place, 1), entries: some(entry, 3) }
  }
  return { sections: some(section, 6) }
}

/** Fields of one entry, or of several, whose values may have the same characters. */
const employer = /^(?:work\.(?:name|location)|education\.institution)$/
const date = /\.(?:start|end)Date$/
const address = /^profiles\./
const may = (a: string, b: string) =>
  (employer.test(a) && a === b) ||
  (date.test(a) && date.test(b)) ||
  (address.test(a) && address.test(b))

function usedTwice(draft: ImportDraft): string[] {
  const owners = new Map<string, string>()
  return valuesOf(draft).flatMap(({ where, value }) =>
    value.form === 'link'
      ? []
      : value.slices.flatMap(({ line, from, to }) =>
          Array.from({ length: to - from }, (_, at) => `${line}:${from + at}`).flatMap((place) => {
            const before = owners.get(place)
            owners.set(place, where)
            return before === undefined || may(before, where) ? [] : [`${where} and ${before}`]
          }),
        ),
  )
}

it('says nothing that the source does not say, and nothing twice, whatever an answer says', () => {
  let values = 0
  let refusals = 0
  fc.assert(
    fc.property(
      arbitrarySource,
      seeds,
      fc.array(hostile, { minLength: 3 }),
      (source, chosen, odd) => {
        const read = parseResume(source)
        const { draft, refused } = draftOfAnswer(answerOf(read, chosen, odd), read)
        refusals += refused.length
        values += valuesOf(draft).length
        expect(untrueValues(draft)).toEqual([])
        expect(usedTwice(draft)).toEqual([])
        const words = source.lines.map(({ text }) => text).join('\n')
        for (const { value } of valuesOf(draft)) {
          const [mark] =
            /\[(?:name|(?:email|phone|web|link|user|address) \d+)\]/.exec(value.text) ?? []
          if (mark) expect(words).toContain(mark)
        }
        draftToDocument(draft, createIdGenerator())
      },
    ),
    { numRuns: runs(250) },
  )
  expect(values).toBeGreaterThan(runs(1_000))
  expect(refusals).toBeGreaterThan(runs(200))
})

it('takes anything for an answer', () => {
  fc.assert(
    fc.property(arbitrarySource, fc.jsonValue(), fc.anything(), (source, json, any) => {
      const read = parseResume(source)
      for (const answer of [
        json,
        any,
        { sections: json },
        { sections: [{ section: 'work', entries: any }] },
      ]) {
        expect(untrueValues(draftOfAnswer(answer, read).draft)).toEqual([])
      }
    }),
    { numRuns: runs(100) },
  )
})
