'use client'

import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { reloadSafely } from '@/lib/browser/service-worker/before-reload'
import { LinkButton } from './link-button'
import { Notice } from './notice'

/**
 * Says that a page stopped, that nothing was lost, and what to do. Links are whole loads, so that
 * nothing of what failed is carried along.
 */
export function FailureNotice({ onRetry }: { onRetry: () => void }) {
  const words = useMessages('site').failure
  return (
    <Notice title={words.title} text={words.text}>
      <Button look="primary" size="large" onPress={onRetry}>
        {words.retry}
      </Button>
      <Button look="outline" size="large" onPress={() => void reloadSafely()}>
        {words.reload}
      </Button>
      <LinkButton href="/resumes" look="outline">
        {words.yourCvs}
      </LinkButton>
    </Notice>
  )
}
