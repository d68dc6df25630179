'use client'

import { Lightbulb } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import type { Hint } from '@/components/document/editor/hint-store'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { Popover } from '@/components/ui/popover'
import { editor as editorMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'

/** Lists suggestions for the CV, collapsed with a count. In the narrow list of sections only a button. */
export function SuggestionsCard() {
  const { hints, goTo } = useEditor()
  const messages = useMessages(editorMessages)
  const all = useSyncExternalStore(hints.subscribe, hints.all, hints.all)
  if (all.length === 0) return null
  return (
    <>
      <details className="mt-6 rounded-card border border-line p-3 text-sm @max-[6rem]/nav:hidden">
        <summary className="cursor-pointer font-semibold text-ink">
          {messages.suggestions}
          <span className="mt-0.5 block font-normal text-soft">
            {messages.suggestionCount(all.length)}
          </span>
        </summary>
        <SuggestionList all={all} onChoose={goTo} />
      </details>
      <div className="mt-4 hidden justify-center @max-[6rem]/nav:flex">
        <SuggestionsButton all={all} />
      </div>
    </>
  )
}

function SuggestionsButton({ all }: { all: readonly Hint[] }) {
  const { goTo } = useEditor()
  const messages = useMessages(editorMessages)
  return (
    <Popover
      label={messages.suggestions}
      className="w-72 max-w-full p-4 text-sm"
      trigger={
        <IconButton label={messages.suggestionsButton(all.length)} className="relative">
          <Lightbulb aria-hidden="true" />
          <span
            aria-hidden="true"
            className="absolute end-0 top-0 min-w-4 rounded-full bg-pen-wash px-1 text-center text-pen text-xs tabular-nums"
          >
            {all.length}
          </span>
        </IconButton>
      }
    >
      {(close) => (
        <>
          <h2 className="font-semibold text-base">{messages.suggestions}</h2>
          <SuggestionList
            all={all}
            onChoose={(address) => {
              close()
              // After the panel has returned the focus.
              setTimeout(() => goTo(address), 0)
            }}
          />
        </>
      )}
    </Popover>
  )
}

type ListProps = { all: readonly Hint[]; onChoose: (address: FieldAddress) => void }

function SuggestionList({ all, onChoose }: ListProps) {
  return (
    <ul className="mt-2 flex flex-col gap-1">
      {all.map(({ address, text }) => (
        <li key={`${address} ${text}`}>
          <button
            type="button"
            onClick={() => onChoose(address)}
            className="w-full cursor-pointer rounded-control py-1 text-start text-soft hover:text-pen pointer-coarse:min-h-11"
          >
            {text}
          </button>
        </li>
      ))}
    </ul>
  )
}
