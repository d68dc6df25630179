import { useEffect, useMemo } from 'react'
import { useEditor, useView } from '@/components/document/editor/editor-context'
import { useFocusRequests } from '@/components/ui/field-focus'
import { hintsOfLine, type LineHint, ruleOfHint } from '@/lib/ai/checks/line-hints'
import { debounce } from '@/lib/browser/device/debounce'
import { bulletAddress } from '@/lib/browser/editing/bullets'
import { findLine } from '@/lib/browser/editing/lines'
import { isKept } from '@/lib/browser/paper/checks/kept-findings'
import { parseFieldAddress } from '@/lib/resume/change/address'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { isBlankClosed, isNewLine } from './noted-lines'
import { useHintText } from './use-hint-text'

/** Milliseconds of rest before a hint appears. */
const pause = 600

function firstHint(document: ResumeDocument, id: string): LineHint | undefined {
  return hintsOfLine(document, id).find(({ kind }) =>
    kind === 'blank' ? !isBlankClosed(id) : !isKept(document, ruleOfHint[kind], bulletAddress(id)),
  )
}

/** Returns whether a text that is being typed stands below a line: a hint there would move it. */
function isTypedBelow(id: string): boolean {
  const line = document.querySelector(`[data-field-key="${CSS.escape(bulletAddress(id))}"]`)
  const typed = document.activeElement
  if (!line) return true
  if (!typed?.hasAttribute('data-field-key') || typed === line) return false
  const text = typed instanceof HTMLInputElement ? typed.value : typed.textContent
  const isBelow = line.compareDocumentPosition(typed) & Node.DOCUMENT_POSITION_FOLLOWING
  return isBelow > 0 && text !== ''
}

/**
 * Shows one hint at a time, after a rest: at the focused bullet, or at the one that was left. Never at a line that is
 * being typed for the first time, and never while an input method composes.
 */
function useLineHints() {
  const { session, view } = useEditor()
  const { onFocusChange, focusedField } = useFocusRequests()
  useEffect(() => {
    let focused: string | null = null
    /** Focused bullet. */
    let current: string | null = null
    /** Bullet that was empty when it got the focus, until it is left for a rest. */
    let newest: string | null = null
    /** Bullet to look at. */
    let line: string | null = null
    let isComposing = false
    const textOf = (id: string) => findLine(session.document(), id)?.bullet.text ?? ''
    const look = () => {
      if (isComposing || line === null) return
      if (current === null) newest = null
      else if (current === newest && textOf(current) !== '') return
      const hint = firstHint(session.document(), line)
      const shown = view.get().lineHint
      if (hint?.kind === shown?.kind && (!hint || shown?.id === line)) return
      if (hint && isTypedBelow(line)) return
      view.set({ lineHint: hint ? { id: line, kind: hint.kind } : null })
    }
    const lookLater = debounce(look, pause)
    const follow = (key: string | null) => {
      lookLater()
      if (key === focused) return
      focused = key
      const owner = key === null ? null : (parseFieldAddress(key)?.owner ?? null)
      const next = owner !== null && findLine(session.document(), owner) ? owner : null
      if (next !== null && next !== newest) newest = textOf(next) === '' ? next : null
      const isNew = next !== null && next === newest
      line = next === null || isNew ? (current ?? line) : next
      current = next
    }
    const stop = new AbortController()
    const compose = (state: boolean) => () => {
      isComposing = state
      if (!state) lookLater()
    }
    const { signal } = stop
    document.addEventListener('compositionstart', compose(true), { signal })
    document.addEventListener('compositionend', compose(false), { signal })
    const stops = [
      session.subscribe(lookLater),
      onFocusChange((place) => follow(place?.key ?? null)),
    ]
    follow(focusedField()?.key ?? null)
    if (current !== null && isNewLine(current)) {
      newest = current
      line = null
    }
    return () => {
      stop.abort()
      lookLater.cancel()
      view.set({ lineHint: null })
      for (const end of stops) end()
    }
  }, [session, view, onFocusChange, focusedField])
}

/** Looks for hints, and tells screen readers once of each; the hint itself stands behind its field. */
export function HintWatch() {
  useLineHints()
  const textOf = useHintText()
  const shown = useView(({ lineHint }) => lineHint)
  const { session } = useEditor()
  const hint = useMemo(
    () =>
      shown && hintsOfLine(session.document(), shown.id).find(({ kind }) => kind === shown.kind),
    [shown, session],
  )
  return (
    <p role="status" className="sr-only">
      {hint && textOf(hint)}
    </p>
  )
}
