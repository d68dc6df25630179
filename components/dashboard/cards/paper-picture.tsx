'use client'

import { Thumbnail } from '@/components/document/preview/thumbnail'
import { useMessages } from '@/components/ui/messages'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'
import type { PaperDocument } from '@/lib/resume/schema/document'

type Props = {
  kind: PaperDocument['kind']
  /** Null if it cannot be read, undefined while loading. */
  document: PaperDocument | null | undefined
  /** Too small for text. */
  isSmall?: boolean
  /** Whether it is only in the account, to be downloaded. */
  isAway?: boolean
}

/** CSS pixels: the maximum width of a card, so that the picture is always sharp. */
const pictureWidth = 264

/** First page of a CV as in its PDF. Decorative, since the text beside it names the CV. */
export function PaperPicture({ kind, document, isSmall, isAway }: Props) {
  const messages = useMessages(dashboardMessages)
  const sheet = 'w-full! rounded-[2px] border border-line'
  if (document) {
    return <Thumbnail document={document} width={pictureWidth} label="" className={sheet} />
  }
  return (
    <div
      className={`grid aspect-[210/297] place-content-center bg-paper p-4 text-center text-on-paper text-sm ${sheet}`}
    >
      {!isSmall &&
        (isAway ? messages.notHereYet : document === null && messages.ofKind[kind].unreadable)}
    </div>
  )
}
