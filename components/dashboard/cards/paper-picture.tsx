'use client'

import { Thumbnail } from '@/components/document/preview/thumbnail'
import { useMessages } from '@/components/ui/messages'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'
import type { PaperDocument } from '@/lib/resume/schema/document'

type Props = {
  kind: PaperDocument['kind']
  /** Null where it cannot be read, undefined while it has not been. */
  document: PaperDocument | null | undefined
  /** Too small for words. */
  isSmall?: boolean
  /** Only the account has it so far: it is on its way, or comes when the network is back. */
  isAway?: boolean
  /** Receives the number of pages once the picture is painted. */
  onPages?: (count: number) => void
}

/** CSS pixels: about the widest that a card gets, so that the picture is sharp at every width. */
const pictureWidth = 264

/** The first page of a CV as its real PDF shows it. The words beside it say what it is. */
export function PaperPicture({ kind, document, isSmall, isAway, onPages }: Props) {
  const words = useMessages(dashboardMessages)
  const sheet = 'w-full! rounded-[2px] shadow-paper'
  if (document) {
    return (
      <Thumbnail
        document={document}
        width={pictureWidth}
        label=""
        onPages={onPages}
        className={sheet}
      />
    )
  }
  return (
    <div
      className={`grid aspect-[210/297] place-content-center bg-paper p-4 text-center text-on-paper text-sm ${sheet}`}
    >
      {!isSmall && (isAway ? words.notHereYet : document === null && words.ofKind[kind].unreadable)}
    </div>
  )
}
