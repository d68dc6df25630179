import { useMemo } from 'react'
import type { PaperItem } from '@/components/document/overview/use-list-items'
import { Thumbnail } from '@/components/document/preview/thumbnail'
import { useMessages } from '@/components/ui/messages'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'

type Props = {
  item: PaperItem
  /** Too small for text. */
  isSmall?: boolean
  /** Whether it is only in the account, and downloading takes a while. */
  isAway?: boolean
}

/** CSS pixels: the maximum width of a card, so that the picture is always sharp. */
const pictureWidth = 264

/** First page of a CV as in its PDF. Decorative, since the text beside it names the CV. */
export function PaperPicture({ item, isSmall, isAway }: Props) {
  const messages = useMessages(dashboardMessages)
  const journal = useJournal()
  const { id, kind, isHere, revision, updatedAt } = item
  const source = useMemo(() => {
    if (!journal || !isHere) return null
    const { namespace } = journal
    return { id, version: `${revision} ${updatedAt}`, namespace, read: () => journal.peek(id) }
  }, [journal, isHere, id, revision, updatedAt])
  if (source) {
    const failure = isSmall ? '' : messages.ofKind[kind].unreadable
    return (
      <Thumbnail
        document={source}
        width={pictureWidth}
        label=""
        failure={failure}
        className="w-full!"
      />
    )
  }
  return (
    <div className="grid aspect-[210/297] place-content-center bg-paper p-4 text-center text-on-paper text-sm">
      {isAway && !isSmall && messages.notHereYet}
    </div>
  )
}
