import { createListeners } from '@/lib/browser/client/listeners'
import type { ComposedExample } from '@/lib/resume/examples/compose-example'

/** The open CV composed with its example; null without one. Outside React, as hints are. */
export type ExampleStore = {
  composed: () => ComposedExample | null
  set: (composed: ComposedExample | null) => void
  subscribe: (listener: () => void) => () => void
}

export function createExampleStore(): ExampleStore {
  let current: ComposedExample | null = null
  const { subscribe, notify } = createListeners()
  return {
    composed: () => current,
    set(composed) {
      if (composed === current) return
      current = composed
      notify()
    },
    subscribe,
  }
}
