import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { asJson } from '@/lib/resume/change/tree'
import { equalJson, type JsonObject, type JsonValue } from '@/lib/resume/json-value'
import { sampleResume } from '@/lib/resume/samples/samples'
import { applyEdits, arbitraryEdits } from '@/lib/resume/testing/arbitrary-edit'
import { arbitraryResume, seededIds } from '@/lib/resume/testing/arbitrary-resume'
import { readDocument } from '@/lib/resume/upgrade'
import { runs } from '@/tests/runs'
import { readChanged } from './read-changed'

/** Returns a value as it is parsed from a request. */
const sent = (value: unknown): JsonValue => JSON.parse(JSON.stringify(value))

/** Returns objects nested to a number of levels. */
const deep = (levels: number): JsonObject => (levels === 0 ? {} : { extra: deep(levels - 1) })

it('reads the same as reading the whole, after any edits', () => {
  fc.assert(
    fc.property(arbitraryResume(), arbitraryEdits(), (known, edits) => {
      const next = sent(applyEdits(known, edits, seededIds(7)))
      const [parts, whole] = [readChanged(next, known), readDocument(next)]
      expect(parts).toEqual(whole)
      // An absent field leaves no key.
      expect(equalJson(parts, whole)).toBe(true)
      // Exactly equal, including the order of keys: the stored form does not depend on the known document.
      expect(JSON.stringify(parts)).toBe(JSON.stringify(whole))
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
    (document) => Object.assign(document, { design: { page: 'a3' }, title: 7 }),
    (document) => Object.assign(document, { id: undefined }),
    (_, content) => Object.assign(content, { basics: deep(46) }),
    (_, content) => Object.assign(content, { basics: deep(48) }),
    (_, __, work) => work.push({ id: '000000000001', extra: deep(46) }),
    (_, content) => Object.assign(content, { nobodyKnows: { more: [1] } }),
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

it('fills what was left out, as the whole does', () => {
  fc.assert(
    fc.property(arbitraryResume(), fc.array(fc.nat(40), { maxLength: 8 }), (known, places) => {
      const document = sent(known) as JsonObject
      const content = document.content as JsonObject
      for (const place of places) {
        const keys = Object.keys(content)
        delete content[keys[place % keys.length] ?? '']
      }
      document.design = {}
      expect(readChanged(document, known)).toEqual(readDocument(document))
    }),
    { numRuns: runs(100) },
  )
})

it('keeps the known parts themselves, so that nobody need look at them again', () => {
  const document = sampleResume('nurse', seededIds(7))
  const next = sent({ ...document, title: 'Another' }) as JsonObject
  const work = (next.content as { work: JsonObject[] }).work
  Object.assign(work[0] ?? {}, { position: 'Changed' })
  const read = readChanged(next, document)
  if (!read.ok || read.document.kind !== 'resume') throw new Error('not read')
  expect(read.document.title).toBe('Another')
  expect(read.document.design).toBe(document.design)
  expect(read.document.content.basics).toBe(document.content.basics)
  expect(read.document.content.skills).toBe(document.content.skills)
  expect(read.document.content.work[0]?.position).toBe('Changed')
  expect(read.document.content.work[1]).toBe(document.content.work[1])
  expect(read.document.content.work).toHaveLength(document.content.work.length)
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
