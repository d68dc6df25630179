import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import { copyText } from '@/lib/browser/import-export/export/copy-text'
import { application as applicationMessages } from '@/lib/messages/areas'

/** Row that can be copied, with the text as it is shown. */
export type CopiedRow = { id: string; text: string }

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role=menu]') !== null)

/** Longest text in the notice of the clipboard. */
const maxShown = 60

const shorten = (text: string) =>
  text.length > maxShown ? `${text.slice(0, maxShown).trimEnd()}…` : text

/**
 * Copies one row after the other. C copies the current row and moves on, unless letters are turned off in the
 * settings; the notice says what is in the clipboard, and
 * goes back by one.
 */
export function useCopying(rows: readonly CopiedRow[]) {
  const { form } = useMessages(applicationMessages)
  const hasLetters = useSettings().settings.letterKeys === 'on'
  const [copied, setCopied] = useState<ReadonlySet<string>>(new Set())
  const [currentId, setCurrent] = useState<string | null>(null)
  const closeNotice = useRef(() => {})
  const current = rows.find(({ id }) => id === currentId) ?? rows[0]

  const goBack = useCallback((id: string) => {
    setCopied((before) => new Set([...before].filter((one) => one !== id)))
    setCurrent(id)
  }, [])

  async function copy(row: CopiedRow) {
    const isCopied = (await copyText(Promise.resolve(row.text))) === 'copied'
    closeNotice.current()
    if (!isCopied) {
      closeNotice.current = showToast({ text: form.notCopied })
      return
    }
    const at = rows.findIndex(({ id }) => id === row.id)
    setCopied((before) => new Set([...before, row.id]))
    setCurrent(rows[at + 1]?.id ?? row.id)
    closeNotice.current = showToast({
      text: form.inClipboard(shorten(row.text), at + 1, rows.length),
      action: { label: form.backOne, onAction: () => goBack(row.id) },
    })
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
    if (event.key.toLowerCase() !== 'c' || hasModifier || event.repeat || isTyping(event.target))
      return
    if (!current) return
    event.preventDefault()
    void copy(current)
  })
  useEffect(() => {
    if (!hasLetters) return
    const listen = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [hasLetters])
  return { hasLetters, copied, current: current?.id ?? null, setCurrent, copy }
}
