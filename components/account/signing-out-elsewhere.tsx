import { useEffect, useEffectEvent, useRef } from 'react'
import { useMessages } from '@/components/ui/messages'
import { isOnlyInMemory } from '@/lib/browser/storage/journal/in-memory'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { followSignOut } from '@/lib/browser/sync/account/sign-out-channel'
import { useNamespace } from '@/lib/browser/sync/account/use-account'
import { useSync } from '@/lib/browser/sync/use-sync'
import { accountMenu as accountMessages } from '@/lib/messages/areas'

/**
 * Blocks the page while another tab signs out and removes the account from this device; pending input is stored for
 * that tab to upload.
 */
export function SigningOutElsewhere() {
  const messages = useMessages(accountMessages).signOut
  const namespace = useNamespace()
  const journal = useJournal()
  const sync = useSync()
  const cover = useRef<HTMLDialogElement>(null)
  const isHeld = useRef(false)

  const settle = useEffectEvent(async () => {
    await journal?.flush()
    // Data in this tab's memory can only be uploaded by this tab.
    if (isOnlyInMemory(namespace)) {
      await sync?.flush()
      if (sync?.state().kind !== 'synced') return false
    }
    return journal?.hasUnsaved() !== true
  })

  useEffect(() => {
    if (namespace === 'guest') return
    return followSignOut(namespace, {
      // Modal: the rest of the page, dialogs included, gets no events.
      hold(next) {
        isHeld.current = next
        if (next && !cover.current?.open) cover.current?.showModal()
        else if (!next) cover.current?.close()
      },
      settle,
    })
  }, [namespace])

  useEffect(() => {
    const dialog = cover.current
    if (!dialog) return
    const stop = new AbortController()
    const { signal } = stop
    // The page's own shortcuts would still change the CV.
    window.addEventListener('keydown', (event) => isHeld.current && event.stopPropagation(), {
      signal,
      capture: true,
    })
    dialog.addEventListener('cancel', (event) => event.preventDefault(), { signal })
    // Browsers close a dialog on a second Escape.
    dialog.addEventListener('close', () => isHeld.current && dialog.showModal(), { signal })
    return () => stop.abort()
  }, [])

  return (
    <dialog
      ref={cover}
      aria-labelledby="signing-out-elsewhere"
      className="m-auto max-w-md rounded-card border border-line bg-panel p-5 text-ink shadow-float backdrop:bg-black/40"
    >
      <h2 id="signing-out-elsewhere" className="text-lg">
        {messages.elsewhereTitle}
      </h2>
      <p role="status" className="mt-2 text-pretty text-soft">
        {messages.elsewhere}
      </p>
    </dialog>
  )
}
