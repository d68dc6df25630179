'use client'

import { useEffect, useEffectEvent } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { isDated, placeByDate } from '@/lib/browser/editing/date-order'
import { findEntry } from '@/lib/browser/editing/locate'
import { editor as editorMessages } from '@/lib/messages/areas'

/** Returns the entry that contains an element: the outermost row, since bullets are rows too. */
function entryAround(element: Element | null): string | null {
  let found: string | null = null
  for (let row = element?.closest<HTMLElement>('[data-row-id]'); row; ) {
    found = row.dataset.rowId ?? null
    row = row.parentElement?.closest<HTMLElement>('[data-row-id]')
  }
  return found
}

/**
 * Moves an entry that got its first date to the place of that date, as one undo step, after the person has left it and
 * released the pointer, since a pressed element must not move. The focus stays.
 */
export function DatedPlace({ sectionKey }: { sectionKey: string }): null {
  const { session, runWithUndo, lastCaret } = useEditor()
  const messages = useMessages(editorMessages)
  const isUndated = useEffectEvent((id: string) => {
    const found = findEntry(session.document().content, id)
    return found?.key === sectionKey && !isDated(sectionKey, found.entry)
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
    let undated: string | null = null
    let isPressed = false
    const look = () => {
      if (isPressed || !document.hasFocus()) return
      const entry = entryAround(document.activeElement)
      if (entry === undated) return
      if (undated !== null && !isUndated(undated)) leave(undated)
      undated = entry !== null && isUndated(entry) ? entry : null
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
      if (undated !== null && !isUndated(undated)) leave(undated)
    }
  }, [])
  return null
}
