import { useWriter } from '@/components/document/open-document/writer-context'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { editor as editorMessages, photoArea } from '@/lib/messages/areas'
import { PhotoChooser } from './photo-chooser'
import { PhotoOptions } from './photo-options'
import { PhotoStage } from './photo-stage'
import { usePhotoDialog } from './use-photo-dialog'
import { useUnusualPhoto } from './use-unusual-photo'

/** Dialog to choose, crop and style the photo. Nothing changes before it is applied. */
export function PhotoDialog({ onClose }: { onClose: () => void }) {
  const messages = useMessages(photoArea)
  const editor = useMessages(editorMessages)
  const dialog = usePhotoDialog(onClose)
  const { form, state, hasPhoto } = dialog
  const { isReader, takeOver } = useWriter()
  const isBusy = state === 'opening' || state === 'saving'
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      size="medium"
      title={messages.title}
      actions={
        <>
          {hasPhoto && (
            <Button look="danger" className="me-auto" isDisabled={isReader} onPress={dialog.remove}>
              {messages.remove}
            </Button>
          )}
          <Button
            look="primary"
            isDisabled={!form || isBusy || isReader}
            onPress={() => void dialog.save()}
          >
            {state === 'saving' ? messages.saving : messages.save}
          </Button>
        </>
      }
    >
      {isReader && (
        <Banner
          tone="information"
          className="mb-4 rounded-control"
          actions={<Button onPress={takeOver}>{editor.takeOver}</Button>}
        >
          {messages.reader}
        </Banner>
      )}
      <Notes isMissing={state === 'missing'} />
      <div className={form ? 'grid gap-5 sm:grid-cols-2' : undefined}>
        <div className="flex min-w-0 flex-col gap-3">
          {form && <PhotoStage form={form} onCrop={dialog.recrop} />}
          {/* A single element for every state, so that its button keeps the focus while a picture opens. */}
          <PhotoChooser
            isCompact={form !== null || state === 'opening'}
            onFile={(file) => void dialog.open(file)}
          />
        </div>
        {form && (
          <PhotoOptions
            form={form}
            onChange={dialog.change}
            onShape={dialog.reshape}
            onReset={dialog.reset}
          />
        )}
      </div>
      {state === 'opening' && (
        <p role="status" className="mt-3 text-soft text-sm">
          {messages.opening}
        </p>
      )}
      {dialog.error && (
        <p role="alert" className="mt-3 text-del">
          {messages.errors[dialog.error]}
        </p>
      )}
    </Dialog>
  )
}

/** Shows notes about a photo: customs of the country, and where the picture is stored. */
function Notes({ isMissing }: { isMissing: boolean }) {
  const messages = useMessages(photoArea)
  const { state: account } = useAccount()
  const place = useUnusualPhoto()
  const notes = [
    isMissing ? messages.missing : null,
    place && messages.unusual(place),
    account.kind === 'guest' ? null : messages.inAccount,
  ].filter((note) => note !== null)
  if (notes.length === 0) return null
  return (
    <div className="mb-4 flex flex-col gap-2 rounded-control bg-well px-3 py-2 text-soft text-sm">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  )
}
