import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '@/lib/resume/json-value'
import { applyEdits, arbitraryEdits } from '@/lib/resume/testing/arbitrary-edit'
import { arbitraryResume, seededIds } from '@/lib/resume/testing/arbitrary-resume'
import { asJson } from '@/lib/resume/tree'
import { readDocument } from '@/lib/resume/upgrade'
import { runs } from '@/tests/runs'
import { readChanged } from './read-changed'

/** As it comes over the wire. */
const sent = (value: unknown): JsonValue => JSON.parse(JSON.stringify(value))

describe('reading what changed', () => {
  it('reads the same as reading the whole, after any edits', () => {
    fc.assert(
      fc.property(arbitraryResume(), arbitraryEdits(), (known, edits) => {
        const next = sent(applyEdits(known, edits, seededIds(7)))
        expect(readChanged(next, known)).toEqual(readDocument(next))
        expect(readChanged(next, null)).toEqual(readDocument(next))
      }),
      { numRuns: runs(100) },
    )
  })

  it('says the same of what is wrong, by the same places', () => {
    const breakings: ((document: JsonObject, content: JsonObject, work: JsonObject[]) => void)[] = [
      (_, content) => Object.assign(content, { work: 'none' }),
      (_, content) => Object.assign(content, { skills: [1, null, 'x', {}] }),
      (_, __, work) => work.push({ id: 'no id', position: 7 }),
      (_, __, work) => work.unshift({ id: '000000000001', position: 'x'.repeat(400) }),
      (_, content, work) => Object.assign(content, { work: Array(201).fill(work[0] ?? {}) }),
      (document) => Object.assign(document, { schemaVersion: 99 }),
      (document) => Object.assign(document, { kind: 'letter' }),
      (document) => Object.assign(document, { content: [] }),
      (_, content) => Object.defineProperty(content, '__proto__', { value: {}, enumerable: true }),
    ]
    fc.assert(
      fc.property(arbitraryResume(), fc.nat(breakings.length - 1), (known, at) => {
        const document = sent(known) as JsonObject
        const content = document.content as JsonObject
        breakings[at]?.(document, content, content.work as JsonObject[])
        expect(readChanged(document, known)).toEqual(readDocument(document))
      }),
      { numRuns: runs(200) },
    )
  })

  it('changes neither what is known nor what was sent', () => {
    fc.assert(
      fc.property(arbitraryResume(), arbitraryEdits(), (known, edits) => {
        const next = sent(applyEdits(known, edits, seededIds(7)))
        const [before, asSent] = [sent(asJson(known)), sent(next)]
        readChanged(next, known)
        expect(sent(asJson(known))).toEqual(before)
        expect(next).toEqual(asSent)
      }),
      { numRuns: runs(50) },
    )
  })
})
