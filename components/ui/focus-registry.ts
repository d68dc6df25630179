/** A place in the interface: a field and a caret in it, in UTF-16 units of its plain text. */
export type FieldPlace = { key: string; offset: number }

/** Interface of a field that can be focused. The field clamps offsets that are out of range. */
export type FieldHandle = {
  focus: (offset: number) => void
  /** Where the caret stands while the field has focus. */
  caret: () => number
}

/**
 * Which fields are on the screen, and the one request for focus that still waits.
 *
 * A request is answered at once when its field is there, and again when that field renders before
 * the person does anything else: after a join the field first has its old text, then its new one.
 * A request for a field that is not there yet waits for it to appear. Whatever the person does next
 * ends the request, so focus is never stolen later. Assistive technologies move focus without a key
 * or a press: once the field had it, focus in another field ends the request, too.
 */
export function createFocusRegistry() {
  const handles = new Map<string, FieldHandle>()
  const listeners = new Set<(place: FieldPlace | null) => void>()
  let pending: FieldPlace | null = null
  let isAnswered = false
  let focused: FieldPlace | null = null

  return {
    /** Puts a field on the list; the answer takes it off again. */
    register(key: string, handle: FieldHandle): () => void {
      handles.set(key, handle)
      return () => {
        if (handles.get(key) === handle) handles.delete(key)
      }
    },
    /** Asks for the caret at `offset` of a field, now or as soon as it is there. */
    request(key: string, offset: number): void {
      pending = { key, offset }
      isAnswered = false
      handles.get(key)?.focus(offset)
    },
    /** Called by a field after each of its renders: answers a request that is for it. */
    answer(key: string): void {
      if (pending?.key === key) handles.get(key)?.focus(pending.offset)
    },
    /** Called when the person acts: what was asked for before is over. */
    endRequest(): void {
      pending = null
    },
    /** The caret of a field that has focus. */
    caretOf(key: string): number | null {
      return handles.get(key)?.caret() ?? null
    },
    /** Where the caret is now, or null while no field has focus. */
    focused: (): FieldPlace | null => focused,
    /** Notifies all subscribers of the caret's place, once for each change. */
    report(place: FieldPlace | null): void {
      if (place && place.key === pending?.key) isAnswered = true
      else if (place && isAnswered) pending = null
      if (place?.key === focused?.key && place?.offset === focused?.offset) return
      focused = place
      for (const listener of [...listeners]) listener(place)
    },
    /** Hears of every change of field or caret; the answer ends it. */
    listen(listener: (place: FieldPlace | null) => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export type FocusRegistry = ReturnType<typeof createFocusRegistry>
