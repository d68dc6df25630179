'use client'

import { Ellipsis, X } from 'lucide-react'
import { useEffect, useEffectEvent, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { Popover } from '@/components/ui/popover'
import type { Covered } from '@/lib/ai/coverage/coverage-types'
import { tailor as tailorMessages } from '@/lib/messages/areas'

type Props = { requirement: Covered['requirement']; onTakeOut: () => void }

/** Menu of a demand: shows its sentence in the job description, and removes it. */
export function DemandMenu({ requirement, onTakeOut }: Props) {
  const messages = useMessages(tailorMessages)
  const isUnwanted = useRef(false)
  const { words: name, quote, times } = requirement
  return (
    <Popover
      label={name}
      placement="bottom end"
      className="w-80 p-4"
      trigger={
        <IconButton
          label={messages.moreAbout(name)}
          className="-me-1.5 -my-1 pointer-coarse:-my-2.5"
        >
          <Ellipsis aria-hidden="true" />
        </IconButton>
      }
    >
      {(close) => (
        <div className="flex flex-col gap-3 text-sm">
          <WhenClosed onClosed={() => isUnwanted.current && onTakeOut()} />
          {quote && (
            <div>
              <p className="text-soft">{messages.quote}</p>
              <blockquote dir="auto" className="mt-1 wrap-anywhere">
                {quote}
              </blockquote>
              {times > 1 && <p className="mt-1 text-soft">{messages.times(times)}</p>}
            </div>
          )}
          <Button
            size="small"
            className="self-start"
            onPress={() => {
              isUnwanted.current = true
              close()
            }}
          >
            <X aria-hidden="true" />
            {messages.takeOut}
          </Button>
        </div>
      )}
    </Popover>
  )
}

/** Calls back on unmount, after the panel has returned the focus. */
function WhenClosed({ onClosed }: { onClosed: () => void }) {
  const report = useEffectEvent(onClosed)
  useEffect(
    () => () => {
      requestAnimationFrame(() => requestAnimationFrame(report))
    },
    [],
  )
  return null
}
