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

/** Registers the fields below it for programmatic focus, and reports the focused one. */
export function FieldFocusProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(createFocusRegistry)
  useEffect(() => watchCaret(registry), [registry])
  return <FocusContext value={registry}>{children}</FocusContext>
}

/** Ends a pending focus request at the person's next action, and reports each change of the caret. */
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
  // Between blur and focus of two fields nothing is reported, nor when the window loses focus.
  const reportLater = () => queueMicrotask(() => document.hasFocus() && report())
  document.addEventListener('focusout', reportLater, { signal: stop.signal })
  return () => stop.abort()
}

/** Returns functions to focus a field by key, and to subscribe to the caret. Stable. */
export function useFocusRequests() {
  const registry = useContext(FocusContext)
  return useMemo(
    () => ({
      /** Focuses a field at `offset` of its plain text, as soon as it is mounted. */
      requestFocus: (key: string, offset = 0) => registry.request(key, offset),
      /** Subscribes to changes of field or caret; returns an unsubscribe function. */
      onFocusChange: (listener: (place: FieldPlace | null) => void) => registry.listen(listener),
      /** Returns the current caret. */
      focusedField: () => registry.focused(),
    }),
    [registry],
  )
}

/**
 * Registers a field of the screen. Its element needs `data-field-key` with the same key. Without a key it is not
 * registered.
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
  // On every render on purpose: a request may wait for the text of this render.
  useLayoutEffect(() => {
    if (key !== undefined) registry.answer(key)
  })
}

/** Registers a native input; returns its ref. */
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
      // Only text inputs have a caret; email and number inputs throw.
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
