'use client'

import { ImagePlus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { readFile } from '@/lib/browser/photo/blob-store'
import { photoArea } from '@/lib/messages/en/photo'
import { useDraft, useEditor } from '../state/editor-context'
import { useFileAddress } from './use-file-address'

/** The bytes of a file: undefined until looked for, null when they are not on this device. */
function useStoredFile(id: string | undefined) {
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

/** The photo among the basics: what it is, and the way to change it. */
export function PhotoRow() {
  const words = useMessages(photoArea)
  const { view } = useEditor()
  const fileId = useDraft(({ content }) => content.photo?.fileId)
  const isHidden = useDraft(({ design }) => design.photo === 'hidden')
  const isRound = useDraft(({ design }) => design.photoShape === 'round')
  const bytes = useStoredFile(fileId)
  const address = useFileAddress(bytes ?? null)
  const note = fileId && (bytes === null ? words.elsewhere : isHidden ? words.hidden : null)
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-3">
      {address && (
        // biome-ignore lint/performance/noImgElement: bytes of this device, which no image service sees
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
        {fileId ? words.change : words.add}
      </Button>
      {note && <p className="min-w-48 flex-1 text-soft text-xs">{note}</p>}
    </div>
  )
}
