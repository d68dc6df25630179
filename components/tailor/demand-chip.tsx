'use client'

import { Check, CircleDashed, X } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { Popover } from '@/components/ui/popover'
import type { Covered } from '@/lib/ai/coverage/coverage-types'
import { tailor as tailorMessages } from '@/lib/messages/en/tailor'

const looks: Record<Covered['state'], string> = {
  present: 'border-transparent bg-add-wash text-add',
  'other-name': 'border-transparent bg-add-wash text-add',
  weak: 'border-edge border-dashed text-ink',
  perhaps: 'border-edge border-dashed text-ink',
  missing: 'border-edge border-dashed text-soft',
}

/** One thing that the job asks for: what the CV says about it, and the place in the posting. */
export function DemandChip({ covered, onTakeOut }: { covered: Covered; onTakeOut: () => void }) {
  const words = useMessages(tailorMessages)
  const { requirement, state, evidence, months } = covered
  const isShown = state === 'present' || state === 'other-name'
  const Icon = isShown ? Check : CircleDashed
  const notes = [
    words.states[state],
    requirement.importance === 'nice' ? words.niceToHave : '',
    requirement.kind === 'soft' ? words.soft : '',
    months === null ? '' : words.months(months),
  ]
  return (
    <Popover
      label={requirement.words}
      className="w-80 p-4"
      trigger={
        <AriaButton
          aria-label={`${requirement.words}: ${words.states[state]}`}
          className={`inline-flex min-h-8 max-w-full cursor-pointer items-center gap-1.5 rounded-full border px-3 text-start text-sm pointer-coarse:min-h-11 ${looks[state]}`}
        >
          <Icon aria-hidden="true" className="size-3.5 shrink-0" />
          <span dir="auto" className="min-w-0 wrap-anywhere">
            {requirement.words}
          </span>
        </AriaButton>
      }
    >
      {(close) => (
        <div className="flex flex-col gap-3 text-sm">
          <p className="font-medium">{notes.filter(Boolean).join(' · ')}</p>
          {evidence.length > 0 && (
            <div>
              <p className="text-soft">{words.evidence}</p>
              <ul className="mt-1 flex flex-col gap-1">
                {evidence.map(({ address, words: said }) => (
                  <li key={`${address} ${said}`} dir="auto" className="wrap-anywhere">
                    “{said}”
                  </li>
                ))}
              </ul>
            </div>
          )}
          {requirement.quote && (
            <div>
              <p className="text-soft">{words.quote}</p>
              <blockquote dir="auto" className="mt-1 wrap-anywhere">
                {requirement.quote}
              </blockquote>
            </div>
          )}
          <Button
            size="small"
            className="self-start"
            onPress={() => {
              close()
              onTakeOut()
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
