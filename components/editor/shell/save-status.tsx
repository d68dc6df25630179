'use client'

import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { useSaveState } from '@/lib/browser/journal/use-journal'

/** Milliseconds after which a save that still runs is worth a word. */
const patience = 400

/** The truth about the words typed so far; calm while a save takes no longer than a blink. */
export function SaveStatus() {
  const messages = useMessages('editor')
  const { kind } = useSaveState()
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    if (kind !== 'saving') {
      setSlow(false)
      return
    }
    const timer = setTimeout(() => setSlow(true), patience)
    return () => clearTimeout(timer)
  }, [kind])
  if (kind === 'memory-only') {
    return (
      <Status text={messages.notSaved} short={messages.notSaved} isTrouble>
        <CircleAlert aria-hidden="true" className="size-4 shrink-0" />
      </Status>
    )
  }
  // "Saved" must not stand there while a key is on its way, however short: the mark waits with it.
  return kind === 'saving' ? (
    <Status text={messages.saving} short={messages.saving}>
      <LoaderCircle
        aria-hidden="true"
        className={`size-4 shrink-0 ${isSlow ? 'animate-spin' : 'opacity-0'}`}
      />
    </Status>
  ) : (
    <Status text={messages.saved} short={messages.savedShort}>
      <Check aria-hidden="true" className="size-4 shrink-0" />
    </Status>
  )
}

type StatusProps = {
  text: string
  short: string
  isTrouble?: boolean
  children: React.ReactNode
}

function Status({ text, short, isTrouble, children }: StatusProps) {
  return (
    <p
      data-save-status
      className={`flex min-w-0 items-center gap-1.5 text-sm ${isTrouble ? 'font-semibold text-del' : 'text-soft'}`}
    >
      {children}
      <span className="truncate max-lg:hidden">{text}</span>
      <span className="truncate lg:hidden">{short}</span>
    </p>
  )
}
