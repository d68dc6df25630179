'use client'

import { useEffect, useRef, useState } from 'react'
import { useShareFailure } from '@/components/document/status/use-share-failure'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { sharesApi } from '@/lib/browser/share/shares-api'
import { share as shareMessages } from '@/lib/messages/areas'

type Props = { id: string; onKeep: () => void; onEnded: () => void }

/** Asks for confirmation before a link is ended, which cannot be undone. */
export function EndLink({ id, onKeep, onEnded }: Props) {
  const messages = useMessages(shareMessages)
  const failureOf = useShareFailure()
  const keep = useRef<HTMLButtonElement>(null)
  const [error, setError] = useState('')
  useEffect(() => keep.current?.focus(), [])
  async function end() {
    const result = await sharesApi.end(id)
    if (!result.ok) return setError(failureOf(result.code))
    showToast({ text: messages.hasEnded })
    onEnded()
  }
  return (
    <div className="rounded-control border border-line bg-well p-4">
      <p className="text-pretty">{messages.endQuestion}</p>
      {error && (
        <p role="alert" className="mt-2 text-del text-sm">
          {error}
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button ref={keep} size="small" onPress={onKeep}>
          {messages.keep}
        </Button>
        <Button look="danger" size="small" onPress={() => void end()}>
          {messages.end}
        </Button>
      </div>
    </div>
  )
}
