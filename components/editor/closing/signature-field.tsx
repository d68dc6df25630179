import { ImageUp, PenTool, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { FileInput } from '@/components/ui/file-input'
import { useMessages } from '@/components/ui/messages'
import { setSignature } from '@/lib/browser/editing/closing'
import { findEntry } from '@/lib/browser/editing/locate'
import { saveSignature } from '@/lib/browser/storage/photo/save-signature'
import { sharedAccount } from '@/lib/browser/sync/account/use-account'
import { photoArea } from '@/lib/messages/areas'
import type { PhotoCrop } from '@/lib/resume/schema/photo'
import { usePhotoNote, useStoredFile } from '../photo/photo-row'
import { useFileAddress } from '../photo/use-file-address'
import { cropOf, type Ink, SignaturePad } from './signature-pad'

const whole: PhotoCrop = { x: 0, y: 0, width: 1, height: 1 }

/** Signature of a closing text: drawn here, or a picture from a file. */
export function SignatureField({ entryId, label }: { entryId: string; label: string }) {
  const messages = useMessages(photoArea)
  const { session, run, runWithUndo } = useEditor()
  const fileId = useDraft(({ content }) => {
    const entry = findEntry(content, entryId)?.entry
    return entry && 'signature' in entry ? entry.signature?.fileId : undefined
  })
  const bytes = useStoredFile(fileId)
  const address = useFileAddress(bytes ?? null)
  const note = usePhotoNote(fileId, bytes === null)
  const input = useRef<HTMLInputElement>(null)
  const [isDrawing, setDrawing] = useState(false)
  const [error, setError] = useState<keyof typeof messages.errors | null>(null)

  async function save(file: Blob, crop: PhotoCrop) {
    setError(null)
    setDrawing(false)
    try {
      const { namespace } = sharedAccount()
      const saved = await saveSignature(file, crop, namespace, session.document().id)
      if ('code' in saved) return setError(saved.code)
      if (session.isReader()) return
      run((document) => setSignature(document, entryId, saved.fileId))
    } catch {
      setError('failed')
    }
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring the look of its legend
    <div role="group" aria-label={label} className="col-span-2 flex flex-wrap items-center gap-2">
      {address && (
        // biome-ignore lint/performance/noImgElement: local bytes, not available to an image service
        <img
          src={address}
          alt={label}
          className="h-12 max-w-full rounded-control border border-line bg-white object-contain"
        />
      )}
      <Button size="small" onPress={() => setDrawing(true)}>
        <PenTool aria-hidden="true" />
        {messages.signature.draw}
      </Button>
      <Button size="small" onPress={() => input.current?.click()}>
        <ImageUp aria-hidden="true" />
        {messages.signature.choose}
      </Button>
      <FileInput
        ref={input}
        accept="image/*"
        label={messages.signature.choose}
        onFiles={([file]) => file && void save(file, whole)}
      />
      {fileId && (
        <Button
          size="small"
          look="quiet"
          onPress={() =>
            runWithUndo(
              (document) => setSignature(document, entryId, null),
              messages.signature.removed,
            )
          }
        >
          <Trash2 aria-hidden="true" />
          {messages.signature.remove}
        </Button>
      )}
      {note && (
        <p role="status" className="w-full text-soft text-xs">
          {note}
        </p>
      )}
      {error && (
        <p role="alert" className="w-full text-del">
          {messages.errors[error]}
        </p>
      )}
      {isDrawing && <DrawDialog onClose={() => setDrawing(false)} onSave={save} />}
    </div>
  )
}

type DrawProps = { onClose: () => void; onSave: (file: Blob, crop: PhotoCrop) => Promise<void> }

function DrawDialog({ onClose, onSave }: DrawProps) {
  const messages = useMessages(photoArea)
  const pad = useRef<HTMLCanvasElement>(null)
  const [ink, setInk] = useState<Ink | null>(null)
  const save = () =>
    pad.current?.toBlob((drawn) => {
      if (drawn && ink) void onSave(drawn, cropOf(ink))
    })
  const clear = () => {
    pad.current?.getContext('2d')?.clearRect(0, 0, pad.current.width, pad.current.height)
    setInk(null)
  }
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      size="medium"
      title={messages.signature.draw}
      actions={
        <>
          <Button isDisabled={!ink} onPress={clear}>
            {messages.signature.clear}
          </Button>
          <Button look="primary" isDisabled={!ink} onPress={save}>
            {messages.signature.use}
          </Button>
        </>
      }
    >
      <p className="mb-3 text-soft text-sm">{messages.signature.hint}</p>
      <SignaturePad pad={pad} label={messages.signature.draw} onInk={setInk} />
    </Dialog>
  )
}
