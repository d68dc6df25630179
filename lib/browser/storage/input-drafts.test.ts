import { afterEach, describe, expect, it, vi } from 'vitest'
import { clearInputDrafts, readInputDraft, storeInputDraft } from './input-drafts'
import { storageOf } from './testing/storage'

const of = (user: string, documentId: string, id = 'new') => ({
  namespace: `user:${user}` as const,
  documentId,
  id,
})

afterEach(() => vi.unstubAllGlobals())

describe('a comment that was typed and not sent', () => {
  it('is there for the same person at the same place alone', () => {
    vi.stubGlobal('localStorage', storageOf())
    storeInputDraft(of('ida', 'cv'), 'Ferries first?')
    expect(readInputDraft(of('ida', 'cv'))).toBe('Ferries first?')
    for (const other of [of('ida', 'letter'), of('ida', 'cv', 'one'), of('bo', 'cv')]) {
      expect(readInputDraft(other)).toBe('')
    }
    storeInputDraft(of('ida', 'cv'), '')
    expect(readInputDraft(of('ida', 'cv'))).toBe('')
  })

  it('goes with the person who leaves, and with nobody else', () => {
    const rows = { 'vitae.settings': '{}' }
    vi.stubGlobal('localStorage', storageOf(rows))
    for (const user of ['ida', 'idan']) storeInputDraft(of(user, 'cv'), 'Ferries?')
    clearInputDrafts('user:ida')
    expect(Object.keys(rows)).toEqual(['vitae.settings', 'vitae.comment-draft/user:idan/cv/new'])
  })

  it('waits in the form where storage is refused', () => {
    const refuse = () => {
      throw new Error('SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse })
    storeInputDraft(of('ida', 'cv'), 'Ferries?')
    expect(readInputDraft(of('ida', 'cv'))).toBe('')
    clearInputDrafts('user:ida')
  })
})
