import { expect, it } from 'vitest'
import type { Reason } from '../grounding/types'
import { judgeOffered, type OfferedText } from './judge-offered'
import type { CvLine, Reading } from './types'

const line: CvLine = {
  ...{ id: 'c1', entry: 'e', of: 'Baker', section: 'work', kind: 'text', place: 'b/text' },
  text: 'Showed apprentices how to shape loaves',
}
const quote = { quote: 'apprentices how to shape', place: 'b/text' }
const supported: Reading = { state: 'supported', evidence: [quote], unsupported: [] }
const asking: Reason = { kind: 'word', verdict: 'confirm', words: 'oven', place: null }
const offered: OfferedText = {
  ...{ before: line.text, after: 'Taught apprentices how to shape loaves' },
  ...{ verdict: 'pass', reasons: [], evidence: [] },
}

it('is backed by what was quoted, as long as the CV says so at that place', () => {
  const read = { ...offered, reading: supported }
  expect(judgeOffered(read, [line])).toEqual({
    ...{ state: 'backed', reasons: [], isRead: true },
    evidence: [{ words: quote.quote, place: quote.place }],
  })
  for (const lines of [
    [{ ...line, text: 'Showed the oven' }],
    [{ ...line, place: 'c/text' }],
    [],
  ]) {
    expect(judgeOffered(read, lines)).toMatchObject({
      ...{ state: 'asked', evidence: [], isRead: false },
      reasons: [{ words: 'Taught', verdict: 'confirm' }],
    })
  }
  // Without the CV, the server's result counts.
  expect(judgeOffered(read, null).state).toBe('backed')
})

it('is asked about where the reader or the check found something, and says who looked', () => {
  const asked = { ...offered, verdict: 'confirm' as const, reasons: [asking] }
  const unsupported: Reading = { state: 'unsupported', evidence: [], unsupported: ['oven'] }
  expect(judgeOffered({ ...asked, reading: unsupported }, [line])).toMatchObject({
    ...{ state: 'asked', reasons: [asking], isRead: true },
  })
  expect(judgeOffered(asked, [line])).toMatchObject({ state: 'asked', isRead: false })
})

it('is clean by the check alone where it has the words of the CV, or claims nothing', () => {
  const evidence = [{ words: 'shape loaves', place: 'b/text' }]
  expect(judgeOffered({ ...offered, evidence }, [line])).toMatchObject({
    ...{ state: 'backed', evidence, isRead: false },
  })
  expect(judgeOffered(offered, [line]).state).toBe('no-claim')
})
