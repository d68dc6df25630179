import { expect, it } from 'vitest'
import { readCopy, writeCopy } from './copy-format'

it('is no copy when it is cut off or of another document', () => {
  const body = { kind: 'resume' }
  const times = { createdAt: 1, updatedAt: 2, trashedAt: 3 }
  const copy = { id: 'one', revision: 4, ...times, body, unsent: null }
  const text = writeCopy(copy)
  expect(readCopy('one', text)).toEqual(copy)
  expect(readCopy('two', text)).toBeNull()
  for (let end = 0; end < text.length; end++) expect(readCopy('one', text.slice(0, end))).toBeNull()
})
