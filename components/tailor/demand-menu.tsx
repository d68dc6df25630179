'use client'

import { Ellipsis, X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { Popover } from '@/components/ui/popover'
import type { Covered } from '@/lib/ai/coverage/coverage-types'
import { tailor as tailorMessages } from '@/lib/messages/en/tailor'

type Props = { covered: Covered; onTakeOut: (covered: Covered) => void }

/** Shows where the job description asks for a demand, and takes it off the list. */
export function DemandMenu({ covered, onTakeOut }: Props) {
  const words = useMessages(tailorMessages)
  const { words: name, quote, times } = covered.requirement
  return (
    <Popover
      label={name}
      placement="bottom end"
      className="w-80 p-4"
      trigger={
        <IconButton
          label={words.moreAbout(name)}
          isSmall
          className="-me-1.5 -my-1 pointer-coarse:-my-2.5"
        >
          <Ellipsis aria-hidden="true" />
        </IconButton>
      }
    >
      {(close) => (
        <div className="flex flex-col gap-3 text-sm">
          {quote && (
            <div>
              <p className="text-soft">{words.quote}</p>
              <blockquote dir="auto" className="mt-1 wrap-anywhere">
                {quote}
              </blockquote>
              {times > 1 && <p className="mt-1 text-soft">{words.times(times)}</p>}
            </div>
          )}
          <Button
            size="small"
            className="self-start"
            onPress={() => {
              close()
              onTakeOut(covered)
            }}
          >
            <X aria-hidden="true" />
            {words.takeOut}
          </Button>
        </div>
      )}
    </Popover>
  )
}
