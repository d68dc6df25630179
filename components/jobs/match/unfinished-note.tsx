import { Banner } from '@/components/ui/banner'
import { useMessages } from '@/components/ui/messages'
import { Quoted } from '@/components/ui/quoted'
import {
  grounding as groundingMessages,
  spaces as spaceMessages,
  wordings as wordingMessages,
} from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'
import { sayReason } from '@/lib/messages/say-reason'
import type { Unfinished } from './use-finish'

/** Explains why nothing was saved: texts that are no longer supported, or a failed check. */
export function UnfinishedNote({ unfinished }: { unfinished: Unfinished | null }) {
  const messages = useMessages(wordingMessages)
  const space = useMessages(spaceMessages)
  const grounding = useMessages(groundingMessages)
  if (!unfinished) return null
  if (unfinished.kind === 'failed') {
    const { errors } = messages
    // `not-found`: the request was deleted; it is stored for a week.
    const text =
      unfinished.code === 'not-found'
        ? messages.forgotten
        : messageForCode(unfinished.code, { ...space.errors, ...errors }, errors.unreached)
    return (
      <Banner tone="error" className="mt-4 rounded-card text-sm">
        {text} {messages.notChecked}
      </Banner>
    )
  }
  return (
    <Banner tone="warning" className="mt-4 rounded-card text-sm">
      <p>{messages.held}</p>
      <ul className="mt-2 flex flex-col gap-2">
        {unfinished.held.map(({ wording, checked: { state, reasons } }) => (
          <li key={wording.key} dir="auto" className="wrap-anywhere">
            <Quoted>{wording.text}</Quoted>
            {reasons.map((reason) => (
              <span key={`${reason.kind} ${reason.words}`} className="block text-soft">
                {sayReason(reason, grounding)}
              </span>
            ))}
            {(state === 'stale' || state === 'unknown') && (
              <span className="block text-soft">{messages.heldStale}</span>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-2">{messages.heldHint}</p>
    </Banner>
  )
}
