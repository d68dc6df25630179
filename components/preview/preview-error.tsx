'use client'

import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { PaperError } from '@/lib/browser/paper/paper'
import { preview as previewMessages } from '@/lib/messages/areas'

type Props = { code: PaperError['code'] | 'paint-failed'; onRetry: () => void }

/** Why the newest text is not in the preview, that it is saved, and what to do. */
export function PreviewError({ code, onRetry }: Props) {
  const words = useMessages(previewMessages)
  return (
    <Banner
      tone="warning"
      className="m-3 mb-0 rounded-card"
      actions={
        <Button size="small" onPress={onRetry}>
          {words.tryAgain}
        </Button>
      }
    >
      {code === 'paint-failed' ? words.paintFailed : words.failed[code]}
    </Banner>
  )
}
