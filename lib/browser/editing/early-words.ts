/** Words typed into the first fields of a new CV before the editor was there. */
export type EarlyWords = {
  /** By field of the CV's header. */
  words: Record<string, string>
  /** Field with the caret; null without one. */
  caret: { field: string; offset: number } | null
}

declare global {
  interface Window {
    /** Set by `earlyWordsScript`: says that the words of this page are in the journal. */
    earlyWordsTaken?: () => void
  }
}

/** Key of the words in localStorage, and name of the lock of the page that takes them. */
const storageKey = 'vitae.earlyWords'

/**
 * Script in the head of every workspace page. On the address of a new CV it shows the fields that the server sent
 * (`data-early` on the document: those of the form, or of the first question of the guided start), and stores each
 * letter typed there at once, so that it outlives a page that ends before any of our code has run: the next page makes
 * a CV of it.
 */
export const earlyWordsScript = `(function () {
  if (!/\\/editor\\/?$/.test(location.pathname) || !/^(#\\?(template=.*|guide=you))?$/.test(location.hash)) return
  document.documentElement.dataset.early = /guide/.test(location.hash) ? 'guide' : 'form'
  if (navigator.locks) {
    navigator.locks.request('${storageKey}', function () {
      return new Promise(function (done) { window.earlyWordsTaken = done })
    }).catch(function () {})
  }
  var words = {}
  try {
    words = JSON.parse(localStorage.getItem('${storageKey}')) || {}
  } catch (refused) {}
  addEventListener('input', function (event) {
    var field = event.target.dataset && event.target.dataset.earlyField
    if (!field) return
    words[field] = event.target.value
    try {
      localStorage.setItem('${storageKey}', JSON.stringify(words))
    } catch (refused) {}
  })
  addEventListener('DOMContentLoaded', function () {
    var inputs = document.querySelectorAll('[data-early-field]')
    inputs.forEach(function (input) {
      if (input.value === '') input.value = words[input.dataset.earlyField] || ''
    })
    var isFree = document.activeElement === document.body && !matchMedia('(pointer: coarse)').matches
    if (isFree && inputs[0]) inputs[0].focus()
  })
})()`

let early: EarlyWords | null = null

/** Reads the first fields while they are still on the page, for `takeEarlyWords`. */
export function keepEarlyWords(fields: Iterable<HTMLInputElement>): void {
  const kept: EarlyWords = { words: {}, caret: null }
  for (const input of fields) {
    const { earlyField: field = '' } = input.dataset
    if (input.value !== '') kept.words[field] = input.value
    if (input === document.activeElement) {
      kept.caret = { field, offset: input.selectionStart ?? input.value.length }
    }
  }
  early = kept
}

/** Returns what was typed before the editor was there, also in a page that ended before it was; once. */
export function takeEarlyWords(): EarlyWords {
  const { words, caret } = early ?? { words: {}, caret: null }
  early = null
  delete document.documentElement.dataset.early
  return { words: { ...leftEarlyWords(), ...words }, caret }
}

/** Returns the stored words that are in no CV yet, by field; those deleted again are not among them. */
export function leftEarlyWords(): EarlyWords['words'] {
  try {
    const stored: EarlyWords['words'] = JSON.parse(localStorage.getItem(storageKey) ?? '{}')
    return Object.fromEntries(Object.entries(stored).filter(([, text]) => text !== ''))
  } catch {
    return {}
  }
}

/** Calls a function when no page of a new CV is open that will take the stored words itself. */
export const whenNobodyTypesEarly = (task: () => Promise<void>): Promise<void> =>
  'locks' in navigator ? navigator.locks.request(storageKey, task) : task()

/** Removes the stored words: they are in the journal, or their person has left this device. */
export function clearEarlyWords(): void {
  try {
    localStorage.removeItem(storageKey)
  } catch {
    // Nothing was stored.
  }
  // A worker has no fields.
  if (typeof window !== 'undefined') window.earlyWordsTaken?.()
}
