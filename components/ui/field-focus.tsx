'use client'

import {
  createContext,
  type ReactNode,
  type Ref,
  type RefCallback,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import {
  createFocusRegistry,
  type FieldHandle,
  type FieldPlace,
  type FocusRegistry,
} from './focus-registry'

const FocusContext = createContext<FocusRegistry>(createFocusRegistry())

/** Lets the fields below it be focused by key, and says which of them has the caret. */
export function FieldFocusProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(createFocusRegistry)
  useEffect(() => watchCaret(registry), [registry])
  return <FocusContext value={registry}>{children}</FocusContext>
}

/** Ends an open focus request at the user's next action, and reports each change of the caret. */
function watchCaret(registry: FocusRegistry): () => void {
  const stop = new AbortController()
  const report = () => {
    const key = document.activeElement?.closest('[data-field-key]')?.getAttribute('data-field-key')
    const offset = key ? registry.caretOf(key) : null
    registry.report(key && offset !== null ? { key, offset } : null)
  }
  const early = { capture: true, signal: stop.signal }
  for (const action of ['keydown', 'pointerdown', 'beforeinput', 'compositionstart']) {
    document.addEventListener(action, () => registry.endRequest(), early)
  }
  document.addEventListener('focusin', report, { signal: stop.signal })
  document.addEventListener('selectionchange', report, { signal: stop.signal })
  // Focus leaves one field a moment before it enters the next: nothing is reported in between, nor
  // when the whole window is left.
  const reportLater = () => queueMicrotask(() => document.hasFocus() && report())
  document.addEventListener('focusout', reportLater, { signal: stop.signal })
  return () => stop.abort()
}

/** Ways to move the caret by key and to hear where it is. The answer never changes. */
export function useFocusRequests() {
  const registry = useContext(FocusContext)
  return useMemo(
    () => ({
      /** Puts the caret into a field, at `offset` of its plain text, as soon as the field is there. */
      requestFocus: (key: string, offset = 0) => registry.request(key, offset),
      /** Hears of every change of field or caret; the answer ends it. */
      onFocusChange: (listener: (place: FieldPlace | null) => void) => registry.listen(listener),
      /** Where the caret is now. */
      focusedField: () => registry.focused(),
    }),
    [registry],
  )
}

/**
 * Puts a field on the list of its screen. Its element has to carry `data-field-key` with the same
 * key. Without a key it stays off the list.
 */
export function useFieldFocus(key: string | undefined, handle: FieldHandle): void {
  const registry = useContext(FocusContext)
  const latest = useRef(handle)
  useLayoutEffect(() => {
    latest.current = handle
  })
  useLayoutEffect(() => {
    if (key === undefined) return
    return registry.register(key, {
      focus: (offset) => latest.current.focus(offset),
      caret: () => latest.current.caret(),
    })
  }, [registry, key])
  // On every render on purpose: the request may wait for the text of this render.
  useLayoutEffect(() => {
    if (key !== undefined) registry.answer(key)
  })
}

/** The same for a native input; the answer is the ref to give to it. */
export function useInputFocus(
  key: string | undefined,
  ref: Ref<HTMLInputElement> | undefined,
): RefCallback<HTMLInputElement> {
  const element = useRef<HTMLInputElement | null>(null)
  useFieldFocus(key, {
    focus(offset) {
      const input = element.current
      if (!input) return
      input.focus()
      // Only text can carry a caret; an email or number field throws.
      if (input.selectionStart === null) return
      const at = Math.min(Math.max(offset, 0), input.value.length)
      input.setSelectionRange(at, at)
    },
    caret: () => element.current?.selectionStart ?? 0,
  })
  return useCallback(
    (input: HTMLInputElement | null) => {
      element.current = input
      if (typeof ref === 'function') return ref(input)
      if (ref) ref.current = input
    },
    [ref],
  )
}
