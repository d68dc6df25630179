import { ImageUp } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { FileInput } from '@/components/ui/file-input'
import { useMessages } from '@/components/ui/messages'
import { photoArea } from '@/lib/messages/areas'

type Props = {
  /** Whether a picture is open: only the button is shown then. */
  isCompact: boolean
  onFile: (file: File) => void
}

/** Chooses a picture from a file or the camera roll. */
export function PhotoChooser({ isCompact, onFile }: Props) {
  const messages = useMessages(photoArea)
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const button = (
    <>
      <Button size={isCompact ? 'small' : 'regular'} onPress={() => input.current?.click()}>
        <ImageUp aria-hidden="true" />
        {isCompact ? messages.chooseOther : messages.choose}
      </Button>
      <FileInput
        ref={input}
        accept="image/*"
        label={messages.choose}
        onFiles={([file]) => file && onFile(file)}
      />
    </>
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside is the accessible way
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
      {!isCompact && <p className="max-w-sm text-soft text-sm">{messages.dropHere}</p>}
    </div>
  )
}
