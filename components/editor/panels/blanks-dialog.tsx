import { useRuleMessages } from '@/components/document/checks/use-rule-messages'
import { useAnyDraft, useAnyEditor, useView } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { Quoted } from '@/components/ui/quoted'
import { openBlanks } from '@/lib/browser/paper/checks/kept-findings'
import { lineHints } from '@/lib/messages/areas'
import { findBlank } from '@/lib/resume/text/blanks'

/** Maximum lines listed. */
const maxLines = 3

/** Says once, before a document is sent, that lines have blanks; it never forbids to send it. */
export function BlanksDialog({ onClose }: { onClose: () => void }) {
  const { blanks: messages } = useMessages(lineHints)
  const { why } = useRuleMessages()['no-blanks']
  const { goTo } = useAnyEditor()
  const sending = useView((view) => view.sending)
  const document = useAnyDraft((draft) => draft)
  const lines = openBlanks(document)
  const [first] = lines
  /** After the dialog has returned the focus. */
  const leave = (then: () => void) => {
    onClose()
    setTimeout(then, 0)
  }
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={messages.title(lines.length)}
      actions={
        <>
          {sending && (
            <Button onPress={() => leave(sending.go)}>{messages[sending.purpose]}</Button>
          )}
          {first && (
            <Button
              look="primary"
              onPress={() => leave(() => goTo(first.address, findBlank(first.text)?.start))}
            >
              {messages.show}
            </Button>
          )}
        </>
      }
    >
      <p>{why}</p>
      <ul className="mt-2 flex flex-col gap-1">
        {lines.slice(0, maxLines).map(({ address, text }) => (
          <li key={address} dir="auto" className="line-clamp-2 wrap-anywhere">
            <Quoted>{text}</Quoted>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
