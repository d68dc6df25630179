import { useAnyEditor, useView } from '@/components/document/editor/editor-context'
import { useMissingGlyphs } from '@/components/document/editor/paper-context'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { editor as editorMessages, lineHints } from '@/lib/messages/areas'
import { missingLetters } from '@/lib/resume/text/missing-letters'
import { nameCharacter } from '../state/name-character'

/** Maximum places listed. */
const maxPlaces = 3

/** Says once, before a document is sent, which letters are missing from its pages; it never forbids to send it. */
export function MissingLettersDialog({ onClose }: { onClose: () => void }) {
  const { missingGlyphs, missingLetters: title } = useMessages(editorMessages)
  const { blanks: buttons } = useMessages(lineHints)
  const { goTo } = useAnyEditor()
  const sending = useView((view) => view.sending)
  const places = missingLetters(useMissingGlyphs() ?? [])
  const [first] = places
  /** After the dialog has returned the focus. */
  const leave = (then: () => void) => {
    onClose()
    setTimeout(then, 0)
  }
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={title}
      actions={
        <>
          {sending && <Button onPress={() => leave(sending.go)}>{buttons[sending.purpose]}</Button>}
          {first && (
            <Button look="primary" onPress={() => leave(() => goTo(first.address))}>
              {buttons.show}
            </Button>
          )}
        </>
      }
    >
      <ul className="flex flex-col gap-1">
        {places.slice(0, maxPlaces).map(({ address, characters }) => (
          <li key={address} className="wrap-anywhere">
            {missingGlyphs(characters.map(nameCharacter).join(', '))}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
