'use client'

import { useSyncExternalStore } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { editor as editorMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'

/** Suggestions for the CV, each of which opens its field; nothing without any. */
export function SuggestionList({ onGo }: { onGo: (address: FieldAddress) => void }) {
  const { hints } = useEditor()
  const messages = useMessages(editorMessages)
  const all = useSyncExternalStore(hints.subscribe, hints.all, hints.all)
  if (all.length === 0) return null
  return (
    <section className="mt-6">
      <h3 className="mb-1 text-soft text-sm">{messages.suggestions}</h3>
      <ul className="flex flex-col">
        {all.map(({ address, text }) => (
          <li key={`${address} ${text}`}>
            <button
              type="button"
              onClick={() => onGo(address)}
              className="min-h-9 w-full cursor-pointer rounded-control py-1 text-start hover:text-pen pointer-coarse:min-h-11"
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
