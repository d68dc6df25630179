'use client'

import { useSyncExternalStore } from 'react'
import { useMessages } from '@/components/ui/messages'
import { useEditor } from '../state/editor-context'

/** What we noticed, counted and one press away; nothing here stops anybody. */
export function SuggestionsCard() {
  const { hints, goTo } = useEditor()
  const messages = useMessages('editor')
  const all = useSyncExternalStore(hints.subscribe, hints.all, hints.all)
  if (all.length === 0) return null
  return (
    <details className="mt-6 rounded-card border border-line p-3 text-sm md:max-lg:hidden">
      <summary className="cursor-pointer font-semibold text-ink">
        {messages.suggestions}
        <span className="mt-0.5 block font-normal text-soft">
          {messages.suggestionCount(all.length)}
        </span>
      </summary>
      <ul className="mt-2 flex flex-col gap-1">
        {all.map(({ address, text }) => (
          <li key={`${address} ${text}`}>
            <button
              type="button"
              onClick={() => goTo(address)}
              className="w-full cursor-pointer rounded-control py-1 text-start text-soft hover:text-pen pointer-coarse:min-h-11"
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
