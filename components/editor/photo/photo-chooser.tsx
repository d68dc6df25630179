'use client'

import { ImageUp } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { FileInput } from '@/components/ui/file-input'
import { useMessages } from '@/components/ui/messages'
import { photoArea } from '@/lib/messages/areas'

type Props = {
  /** A picture is open: only the button is shown. */
  isCompact: boolean
  onFile: (file: File) => void
}

/** Takes a picture from a file or the camera roll. */
export function PhotoChooser({ isCompact, onFile }: Props) {
  const words = useMessages(photoArea)
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const button = (
    <>
      <Button size={isCompact ? 'small' : 'regular'} onPress={() => input.current?.click()}>
        <ImageUp aria-hidden="true" />
        {isCompact ? words.chooseOther : words.choose}
      </Button>
      <FileInput
        ref={input}
        accept="image/*"
        label={words.choose}
        onFiles={([file]) => file && onFile(file)}
      />
    </>
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button inside
    <div
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const [file] = event.dataTransfer.files
        if (file) onFile(file)
      }}
      className={
        isCompact
          ? ''
          : `flex flex-col items-center gap-3 rounded-card border-2 border-dashed px-5 py-10 text-center ${isOver ? 'border-pen bg-pen-wash' : 'border-line'}`
      }
    >
      {button}
      {!isCompact && <p className="max-w-sm text-soft text-sm">{words.dropHere}</p>}
    </div>
  )
}
