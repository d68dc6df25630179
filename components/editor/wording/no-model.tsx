'use client'

import { Banner } from '@/components/ui/banner'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { signInAddress } from '@/lib/browser/sync/account/sign-in-address'
import { wording as wordingMessages } from '@/lib/messages/areas'
import type { ModelState } from './use-model'

/** Explains how to get a model, with a link. */
export function NoModel({ why }: { why: Exclude<ModelState, 'ready' | 'asking'> }) {
  const messages = useMessages(wordingMessages)
  const isGuest = why === 'guest'
  return (
    <Banner
      tone="information"
      className="mt-4 rounded-card"
      actions={
        why === 'unknown' ? undefined : (
          <a
            href={isGuest ? signInAddress() : '/settings'}
            className={buttonLook('outline', 'small')}
          >
            {isGuest ? messages.signIn : messages.settings}
          </a>
        )
      }
    >
      {messages.none[why]}
    </Banner>
  )
}
