import { useId, useSyncExternalStore } from 'react'
import { useMessages } from '@/components/ui/messages'
import type { StageKind } from '@/lib/ai/stages/stage-types'
import { watchWork, workOf } from '@/lib/browser/ai/page/work-news'
import { sent as sentMessages } from '@/lib/messages/areas'

/** Texts that are shown at once: the last ones. */
const shown = 6

/**
 * Shows the texts that a model is writing, as they come, with the check of those that are whole. They
 * cannot be taken yet; a text that the CV does not support is shown no longer.
 */
export function DraftedTexts({ kind }: { kind: StageKind }) {
  const { draft: messages } = useMessages(sentMessages)
  const read = () => workOf(kind)
  const { draft } = useSyncExternalStore(watchWork, read, read)
  const id = useId()
  if (draft.length === 0) return null
  const first = Math.max(0, draft.length - shown)
  return (
    <section
      aria-busy="true"
      aria-labelledby={id}
      className="mt-3 rounded-card bg-well p-3 text-sm"
    >
      <h3 id={id} className="font-medium text-soft text-xs">
        {messages.writing}
      </h3>
      <ul className="mt-1 flex flex-col gap-2">
        {draft.slice(first).map(({ text, verdict }, at) => (
          // Texts grow in their places.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={first + at} dir="auto" className="select-none wrap-anywhere">
            {verdict !== 'block' && (
              <span className={verdict === null ? 'text-soft' : ''}>{text}</span>
            )}
            {verdict !== null && (
              <span className="block text-soft text-xs">{messages[verdict]}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
