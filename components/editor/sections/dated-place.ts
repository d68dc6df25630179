import { useEffect, useEffectEvent } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { isDated, placeByDate } from '@/lib/browser/editing/date-order'
import { findEntry } from '@/lib/browser/editing/locate'
import { editor as editorMessages } from '@/lib/messages/areas'
import { entryOfRolesKey } from '@/lib/resume/roles/roles-key'

/** Returns the ids of the rows that contain an element, innermost first: bullets, roles, entries and sections. */
function rowsAround(element: Element | null): string[] {
  const row = element?.closest<HTMLElement>('[data-row-id]')
  return row ? [row.dataset.rowId ?? '', ...rowsAround(row.parentElement)] : []
}

/**
 * Moves an entry or role that got its first date to the place of that date, as one undo step, after the person has left
 * it and released the pointer, since a pressed element must not move. The focus stays.
 */
export function DatedPlace({ sectionKey }: { sectionKey: string }): null {
  const { session, runWithUndo, lastCaret } = useEditor()
  const messages = useMessages(editorMessages)
  const isUndated = useEffectEvent((id: string) => {
    const found = findEntry(session.document().content, id)
    if (!found) return false
    const section = entryOfRolesKey(found.key) === null ? found.key : 'work'
    return section === sectionKey && !isDated(found.key, found.entry)
  })
  const leave = useEffectEvent((id: string) => {
    const focused = document.activeElement
    const isInField = focused?.closest('[data-field-key]') != null
    runWithUndo((cv) => {
      const edit = placeByDate(cv, id)
      return { ...edit, focus: isInField ? lastCaret() : null }
    }, messages.entryPlaced)
    // Moving an element in the DOM blurs a focused button.
    if (!isInField && focused instanceof HTMLElement)
      setTimeout(() => focused.focus({ preventScroll: true }))
  })
  useEffect(() => {
    const stop = new AbortController()
    let undated: string[] = []
    let isPressed = false
    const leaveDated = (left: string[]) => {
      for (const id of left) if (!isUndated(id)) leave(id)
    }
    const look = () => {
      if (isPressed || !document.hasFocus()) return
      const around = rowsAround(document.activeElement)
      leaveDated(undated.filter((id) => !around.includes(id)))
      undated = around.filter((id) => undated.includes(id) || isUndated(id))
    }
    const lookLater = () => setTimeout(look)
    const press = (isDown: boolean) => () => {
      isPressed = isDown
      lookLater()
    }
    const options = { capture: true, signal: stop.signal }
    document.addEventListener('focusin', lookLater, options)
    document.addEventListener('focusout', lookLater, options)
    document.addEventListener('pointerdown', press(true), options)
    document.addEventListener('pointerup', press(false), options)
    document.addEventListener('pointercancel', press(false), options)
    return () => {
      stop.abort()
      leaveDated(undated)
    }
  }, [])
  return null
}
