/** Field with a caret in UTF-16 units of its plain text. */
export type FieldPlace = { key: string; offset: number }

/** Interface of a field that can be focused. The field clamps offsets that are out of range. */
export type FieldHandle = {
  focus: (offset: number) => void
  /** Returns the caret while the field has focus. */
  caret: () => number
}

/**
 * Creates the registry of the fields on screen, with at most one pending focus request. A request is fulfilled at once
 * if its field is mounted, and again when that field rerenders before the person acts: after a join the field first has
 * its old text, then the new one. A request for an unmounted field waits for it. The person's next action ends it, so
 * that focus is never stolen later. Assistive technologies move focus without a key or a press: once the field had it,
 * focus in another field ends the request too.
 */
export function createFocusRegistry() {
  const handles = new Map<string, FieldHandle>()
  const listeners = new Set<(place: FieldPlace | null) => void>()
  let pending: FieldPlace | null = null
  let isAnswered = false
  let focused: FieldPlace | null = null

  return {
    /** Registers a field; returns a function that unregisters it. */
    register(key: string, handle: FieldHandle): () => void {
      handles.set(key, handle)
      return () => {
        if (handles.get(key) === handle) handles.delete(key)
      }
    },
    /** Requests the caret at `offset` of a field, now or when it is mounted. */
    request(key: string, offset: number): void {
      pending = { key, offset }
      isAnswered = false
      handles.get(key)?.focus(offset)
    },
    /** Called by a field after each render; fulfils a request for it. */
    answer(key: string): void {
      if (pending?.key === key) handles.get(key)?.focus(pending.offset)
    },
    /** Called on user input; ends a pending request. */
    endRequest(): void {
      pending = null
    },
    /** Returns the caret of the focused field. */
    caretOf(key: string): number | null {
      return handles.get(key)?.caret() ?? null
    },
    /** Returns the focused field and caret; null without one. */
    focused: (): FieldPlace | null => focused,
    /** Reports the caret to subscribers, once per change. */
    report(place: FieldPlace | null): void {
      if (place && place.key === pending?.key) isAnswered = true
      else if (place && isAnswered) pending = null
      if (place?.key === focused?.key && place?.offset === focused?.offset) return
      focused = place
      for (const listener of [...listeners]) listener(place)
    },
    /** Subscribes to changes of field or caret; returns an unsubscribe function. */
    listen(listener: (place: FieldPlace | null) => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export type FocusRegistry = ReturnType<typeof createFocusRegistry>
