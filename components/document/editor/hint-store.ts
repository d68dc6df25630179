import { createListeners } from '@/lib/browser/client/listeners'
import type { FieldAddress } from '@/lib/resume/change/address'

/** Advice about a field: one or more sentences in one line. */
export type Hint = {
  address: FieldAddress
  text: string
  /** Whether it is only listed: a missing value is not reported at a field before it is filled in. */
  isListOnly: boolean
}

/** Store of the hints at fields. Outside React, so that a field rerenders only for its own hint. */
export type HintStore = {
  at: (address: FieldAddress) => string | undefined
  all: () => readonly Hint[]
  /** Replaces all hints; subscribers are notified only of changes. */
  set: (hints: readonly Hint[]) => void
  subscribe: (listener: () => void) => () => void
}

export function createHintStore(): HintStore {
  let hints: readonly Hint[] = []
  let byAddress = new Map<string, string>()
  const { subscribe, notify } = createListeners()
  return {
    at: (address) => byAddress.get(address),
    all: () => hints,
    set(next) {
      const isSame =
        next.length === hints.length &&
        next.every((hint, at) => {
          const old = hints[at]
          return old?.address === hint.address && old.text === hint.text
        })
      if (isSame) return
      hints = next
      byAddress = new Map()
      for (const { address, text, isListOnly } of next) {
        if (isListOnly) continue
        const before = byAddress.get(address)
        byAddress.set(address, before ? `${before} ${text}` : text)
      }
      notify()
    },
    subscribe,
  }
}
