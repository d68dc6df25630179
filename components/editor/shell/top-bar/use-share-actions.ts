'use client'

import { useMessages } from '@/components/ui/messages'
import { useAccount } from '@/lib/browser/account/use-account'
import { reloadSafely } from '@/lib/browser/service-worker/before-reload'
import { sync as syncMessages } from '@/lib/messages/areas'
import { useCopyAsText } from '../../export/use-copy-as-text'
import { useAnyEditor } from '../../state/editor-context'
import { useProducePdf } from '../../state/produce-pdf'

/** Ways to share that hand no file on: a link to the PDF, and the text of it. */
export function useShareActions() {
  const { view } = useAnyEditor()
  const words = useMessages(syncMessages)
  const copyAsText = useCopyAsText()
  const isGuest = useAccount().state.kind === 'guest'
  const here = () => encodeURIComponent(location.pathname + location.hash)
  return {
    /** False where this server makes no PDFs. */
    hasLinks: useProducePdf() !== null,
    /** Shares a link; a guest is told that links need an account, with a way to create one. */
    linkHint: isGuest ? words.keepPdfGuestHint : words.keepPdfHint,
    makeLink: () =>
      isGuest
        ? void reloadSafely(() => location.assign(`/sign-up?next=${here()}`))
        : view.set({ overlay: 'keep-pdf' }),
    copyText: () => copyAsText(null),
  }
}
