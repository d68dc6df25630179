import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Document } from '@/lib/resume/schema/document'
import { applyEdits, arbitraryEdits } from '@/lib/resume/testing/arbitrary-edit'
import { arbitraryResume, seededIds } from '@/lib/resume/testing/arbitrary-resume'
import { runs } from '@/tests/runs'
import { jsonOfDocument } from './document-json-rows'

it('is what JSON.stringify makes of it, whatever parts it shares with one before', () => {
  fc.assert(
    fc.property(arbitraryResume(), arbitraryEdits(), (before, edits) => {
      expect(jsonOfDocument(before)).toBe(JSON.stringify(before))
      const after = applyEdits(before, edits, seededIds(7))
      expect(jsonOfDocument(after)).toBe(JSON.stringify(after))
      const titled: Document = { ...before, title: '"\u2028' }
      expect(jsonOfDocument(titled)).toBe(JSON.stringify(titled))
    }),
    { numRuns: runs(100) },
  )
})

it('leaves out what is undefined, at every depth', () => {
  const odd = {
    id: 'x',
    gone: undefined,
    content: { work: [{ a: undefined, b: null }], c: undefined },
  }
  expect(jsonOfDocument(odd as unknown as Document)).toBe(JSON.stringify(odd))
})
