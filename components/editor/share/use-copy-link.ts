import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import type { Share } from '@/dist/answers/share-answers'
import { sync as syncMessages } from '@/lib/messages/areas'

/** Returns the address of a link as people get it; null where it is not shown again. */
export function addressOf({ slug, comments, url }: Share): string | null {
  // The page under a custom address has no comments.
  const isReadable = slug !== null && !comments
  return isReadable ? new URL(`/cv/${slug}`, location.origin).href : url
}

/**
 * Returns a function that copies an address and says so.
 *
 * @param isAsked whether a failure is said, too: a copy that nobody asked for fails in silence
 */
export function useCopyLink(): (link: string, isAsked?: boolean) => Promise<void> {
  const messages = useMessages(syncMessages)
  return async (link, isAsked = true) => {
    try {
      await navigator.clipboard.writeText(link)
      showToast({ text: messages.copied })
    } catch {
      if (isAsked) showToast({ text: messages.notCopied })
    }
  }
}
