import type { ModelPresence } from '@/components/document/model/use-ai-state'
import { Banner } from '@/components/ui/banner'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { wording as wordingMessages } from '@/lib/messages/areas'

/** Explains how to get a model, with a link. */
export function NoModel({ why }: { why: Exclude<ModelPresence, 'ready' | 'asking'> }) {
  const messages = useMessages(wordingMessages)
  return (
    <Banner
      tone="information"
      className="mt-4 rounded-card"
      actions={
        why === 'unknown' ? undefined : (
          <a href="/settings" className={buttonLook('outline', 'small')}>
            {messages.settings}
          </a>
        )
      }
    >
      {why === 'unknown' ? messages.none.unknown : messages.none.account}
    </Banner>
  )
}
