import { useEffect, useState } from 'react'
import { useDraft } from '@/components/document/editor/editor-context'
import { Banner } from '@/components/ui/banner'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { whileCurrent } from '@/components/ui/while-current'
import { matchPath } from '@/lib/api/space-paths'
import { countProposals } from '@/lib/browser/jobs/tailor/proposals'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { proposals as proposalMessages } from '@/lib/messages/areas'

/** Reports that an app offers wordings for the open CV, with a link to them. */
export function ProposalBanner({ className }: { className: string }) {
  const messages = useMessages(proposalMessages)
  const id = useDraft((document) => document.id)
  const [count, setCount] = useState(0)
  useEffect(() => {
    return whileCurrent(countProposals(id), setCount)
  }, [id])
  if (count === 0) return null
  return (
    <Banner
      tone="information"
      className={className}
      actions={
        <a href={inSpace(matchPath(id))} className={buttonLook('outline', 'small')}>
          {messages.review}
        </a>
      }
    >
      {messages.banner}
    </Banner>
  )
}
