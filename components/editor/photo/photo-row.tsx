import { ImagePlus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { readFile } from '@/lib/browser/storage/photo/blob-store'
import { useCarryState } from '@/lib/browser/storage/photo/use-upload-files'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { photoArea } from '@/lib/messages/areas'
import { photoShapeOf } from '@/lib/pdf/templates/photo-shape'
import { useFileAddress } from './use-file-address'

/** Returns the bytes of a file: undefined while loading, null if it is not on this device. */
export function useStoredFile(id: string | undefined) {
  const [found, setFound] = useState<{ id: string; bytes: Uint8Array<ArrayBuffer> | null }>()
  useEffect(() => {
    if (id === undefined) return
    let isGone = false
    void readFile(id).then((bytes) => {
      if (!isGone) setFound({ id, bytes })
    })
    return () => {
      isGone = true
    }
  }, [id])
  return found?.id === id ? found?.bytes : undefined
}

/** Returns the note about a picture; null without one, or if it is printed and available everywhere. */
export function usePhotoNote(
  fileId: string | undefined,
  isMissing: boolean,
  isHidden = false,
): string | null {
  const messages = useMessages(photoArea)
  const { state: account } = useAccount()
  const carry = useCarryState(fileId)
  if (fileId === undefined) return null
  if (isMissing) return account.kind === 'guest' ? messages.elsewhere : messages.notBrought
  if (isHidden) return messages.hidden
  if (carry === null) return null
  return {
    carrying: messages.carrying,
    waiting: messages.carryWaiting,
    refused: messages.carryRefused,
  }[carry.kind]
}

/** Shows the photo among the basics, with actions. */
export function PhotoRow() {
  const messages = useMessages(photoArea)
  const { view } = useEditor()
  const fileId = useDraft(({ content }) => content.photo?.fileId)
  const isRound = useDraft(({ design }) => photoShapeOf(design) === 'round')
  const bytes = useStoredFile(fileId)
  const address = useFileAddress(bytes ?? null)
  const isHidden = useDraft(({ design }) => design.photo === 'hidden')
  const note = usePhotoNote(fileId, bytes === null, isHidden)
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-3">
      {address && (
        // biome-ignore lint/performance/noImgElement: local bytes, not available to an image service
        <img
          src={address}
          alt=""
          className={`size-11 border border-line object-cover ${isRound ? 'rounded-full' : 'rounded-control'}`}
        />
      )}
      <Button
        look="quiet"
        size="small"
        className={address ? '' : '-ms-2.5'}
        onPress={() => view.set({ overlay: 'photo' })}
      >
        <ImagePlus aria-hidden="true" />
        {fileId ? messages.change : messages.add}
      </Button>
      {note && (
        <p role="status" className="min-w-48 flex-1 text-soft text-xs">
          {note}
        </p>
      )}
    </div>
  )
}
