import { afterEach, describe, expect, it, vi } from 'vitest'
import { readVisitorDraft, removeVisitorDraft, storeVisitorDraft } from './visitor-draft'

const page = '/s/token/comments'
const draft = {
  address: 'basics/summary',
  start: 6,
  quote: 'bread',
  text: 'Which?',
  suggestion: 'rye',
  name: 'Rita',
}

function stubStorage(rows = new Map<string, string>()) {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => rows.get(key) ?? null,
    setItem: (key: string, value: string) => rows.set(key, value),
    removeItem: (key: string) => rows.delete(key),
  })
  return rows
}

afterEach(() => vi.unstubAllGlobals())

describe('what a visitor writes', () => {
  it('is there on the same page alone, until it is sent', () => {
    const rows = stubStorage()
    storeVisitorDraft(page, draft)
    expect(readVisitorDraft(page)).toEqual(draft)
    expect(readVisitorDraft(`${page}?document=2`)).toBeNull()
    removeVisitorDraft(page)
    expect(readVisitorDraft(page)).toBeNull()
    expect(rows.size).toBe(0)
  })

  it('is nothing without a text', () => {
    const rows = stubStorage()
    storeVisitorDraft(page, draft)
    storeVisitorDraft(page, { ...draft, text: '', suggestion: '' })
    expect(rows.size).toBe(0)
  })

  it('is nothing where something else is stored, or storage is refused', () => {
    for (const stored of ['', '{', 'null', '3', '{"text":3}', '{"start":"a"}']) {
      stubStorage(new Map([[`vitae.visitor-draft${page}`, stored]]))
      expect(readVisitorDraft(page)).toBeNull()
    }
    vi.stubGlobal('localStorage', {
      getItem() {
        throw new DOMException('', 'SecurityError')
      },
    })
    expect(readVisitorDraft(page)).toBeNull()
    storeVisitorDraft(page, draft)
  })
})
