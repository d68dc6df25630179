'use client'

import { useEffect, useRef } from 'react'
import { useView } from '@/components/document/editor/editor-context'

/** Moves the focus on a phone between the list of sections and the opened section, and back to the pressed row. */
export function useFocusFollows(): void {
  const pane = useView((view) => view.pane)
  const section = useView((view) => view.section)
  const before = useRef({ pane, section })
  useEffect(() => {
    const left = before.current
    before.current = { pane, section }
    const isSame = left.pane === pane && left.section === section
    if (isSame || document.activeElement !== document.body) return
    const row = section === null && left.section && CSS.escape(left.section)
    const target = document.querySelector<HTMLElement>(row ? `[data-section="${row}"]` : 'main')
    target?.focus({ preventScroll: row === null })
  }, [pane, section])
}
