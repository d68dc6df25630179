'use client'

import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { useLateCode } from '@/components/ui/use-late-code'
import { useAccount } from '@/lib/browser/account/use-account'
import { reloadSafely } from '@/lib/browser/service-worker/before-reload'
import { sync as syncMessages } from '@/lib/messages/en/sync'
import { useAnyEditor } from '../state/editor-context'
import { useProducePdf } from '../state/produce-pdf'

/** Ways to share that hand no file on: a link to the PDF, and the text of it. */
export function useShareActions() {
  const { view, session } = useAnyEditor()
  const words = useMessages(syncMessages)
  const locale = useInterfaceLocale()
  const withLateCode = useLateCode()
  const isGuest = useAccount().state.kind === 'guest'
  const here = () => encodeURIComponent(location.pathname + location.hash)
  return {
    /** False where this server makes no PDFs. */
    hasLinks: useProducePdf() !== null,
    /** A guest is told that links come with an account, and is led to one. */
    linkHint: isGuest ? words.keepPdfGuestHint : words.keepPdfHint,
    makeLink: () =>
      isGuest
        ? void reloadSafely(() => location.assign(`/sign-up?next=${here()}`))
        : view.set({ overlay: 'keep-pdf' }),
    copyText: () =>
      void withLateCode(async () => {
        const { copyAsText } = await import('../export/copy-as-text')
        await copyAsText(session.document(), null, locale)
      }),
  }
}
