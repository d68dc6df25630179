import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { storageOf } from '../storage/testing/storage'
import { clearEarlyWords, earlyWordsScript, keepEarlyWords, takeEarlyWords } from './early-words'

type Field = { value: string; dataset: { earlyField?: string }; selectionStart?: number }

beforeEach(() => {
  vi.stubGlobal('window', {})
  vi.stubGlobal('navigator', {})
  vi.stubGlobal('localStorage', storageOf())
})
afterEach(() => vi.unstubAllGlobals())

/** Runs the script of a page with one field at an address; returns the field and a function that types into it. */
function openPage(pathname: string, hash = '') {
  const field: Field = { value: '', dataset: { earlyField: 'name' } }
  const document = {
    documentElement: { dataset: {} as DOMStringMap },
    querySelectorAll: () => [field],
    body: null,
    activeElement: field,
  }
  const listeners = new Map<string, (event: { target: Field }) => void>()
  vi.stubGlobal('document', document)
  vi.stubGlobal('location', { pathname, hash })
  vi.stubGlobal('addEventListener', (type: string, listener: (event: { target: Field }) => void) =>
    listeners.set(type, listener),
  )
  new Function(earlyWordsScript)()
  listeners.get('DOMContentLoaded')?.({ target: field })
  return {
    field,
    shown: document.documentElement.dataset.early,
    type(value: string) {
      field.value = value
      listeners.get('input')?.({ target: field })
    },
  }
}

it.each([
  ['/editor', '', 'form'],
  ['/space/k3v8/editor', '#?template=fjord', 'form'],
  ['/editor', '#?guide=you', 'guide'],
  ['/editor', '#k3v8m2x0qz1a?guide=you', undefined],
  ['/editor', '#k3v8m2x0qz1a', undefined],
  ['/editor', '#?letter=k3v8m2x0qz1a', undefined],
  ['/cvs', '', undefined],
])('shows the first fields at the address of a new CV alone: %s%s', (path, hash, shown) => {
  expect(openPage(path, hash).shown).toBe(shown)
})

it('gives what was typed with the caret, once, and nothing after it is cleared', () => {
  const { field, type } = openPage('/editor')
  type('Zoë')
  field.selectionStart = 2
  vi.stubGlobal('document', { ...document, activeElement: field })
  // Node has no inputs: this is what is read of one.
  keepEarlyWords([field as unknown as HTMLInputElement])
  expect(takeEarlyWords()).toEqual({
    words: { name: 'Zoë' },
    caret: { field: 'name', offset: 2 },
  })
  clearEarlyWords()
  expect(takeEarlyWords()).toEqual({ words: {}, caret: null })
})

it('shows and gives what a page that ended had, and lets it be deleted', () => {
  openPage('/editor').type('Zoë')
  const { field, type } = openPage('/editor')
  expect(field.value).toBe('Zoë')
  expect(takeEarlyWords().words).toEqual({ name: 'Zoë' })
  type('')
  expect(takeEarlyWords().words).toEqual({})
})

it('gives nothing where storage is refused and nobody has typed', () => {
  vi.stubGlobal('localStorage', undefined)
  expect(openPage('/editor').field.value).toBe('')
  expect(takeEarlyWords()).toEqual({ words: {}, caret: null })
})
