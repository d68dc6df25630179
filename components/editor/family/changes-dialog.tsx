import { useMemo } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { useModel } from '@/components/document/model/use-ai-state'
import { CompareWords } from '@/components/document/words/compare-words'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { storedTranslation } from '@/lib/ai/translation/translated-copy'
import {
  editor as editorMessages,
  family as familyMessages,
  sync as syncMessages,
} from '@/lib/messages/areas'
import { writeField } from '@/lib/resume/change/field-values'
import { bringOver, settleHeld } from '@/lib/resume/family/bring-over'
import { comingChanges } from '@/lib/resume/family/pending'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { HeldField } from './held-field'
import { OwnChanges } from './own-changes'

type Props = {
  /** Main CV; null if it is not here. */
  followed: ResumeDocument | null
  isInTrash: boolean
  /** Name on the dashboard. */
  name: string
  onClose: () => void
}

/**
 * Merges changes of the main CV (one button for all, and a decision for each conflicting field), and lists what differs
 * here.
 */
export function ChangesDialog({ followed, isInTrash, name, onClose }: Props) {
  const { linkedCvs } = useMessages(editorMessages)
  const messages = useMessages(familyMessages)
  const { settled } = useMessages(syncMessages)
  const { runWithUndo } = useEditor()
  const model = useModel()
  const here = useDraft((document) => document)
  const result = useMemo(
    () => (here.lineage && followed ? bringOver(here, followed) : null),
    [here, followed],
  )
  const coming = useMemo(
    () => (result?.ok ? comingChanges(here, result.document).length : 0),
    [here, result],
  )
  const held = result?.ok ? result.held : []

  const bring = () =>
    runWithUndo((document) => {
      const now = followed && bringOver(document, followed)
      return { document: now?.ok ? now.document : document, focus: null }
    }, messages.brought)
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={followed ? messages.title(name) : linkedCvs}
      size="medium"
      actions={
        coming > 0 && (
          <Button look="primary" onPress={bring}>
            {messages.bringOver(coming)}
          </Button>
        )
      }
    >
      {(!followed || isInTrash) && <p>{isInTrash ? messages.inTrash : messages.notHere}</p>}
      {result?.ok === false && <p role="alert">{messages.tooLong}</p>}
      {result?.ok && coming + held.length === 0 && <p role="status">{messages.upToDate(name)}</p>}
      {result?.ok && coming > 0 && (
        <section>
          <h3 className="font-semibold">{messages.coming}</h3>
          <p className="mt-1 mb-3 text-soft text-sm">{messages.hint}</p>
          <CompareWords before={here} after={result.document} />
        </section>
      )}
      {followed && held.length > 0 && (
        <section className={coming > 0 ? 'mt-7' : ''}>
          <h3 className="font-semibold">{messages.held}</h3>
          <p className="mt-1 mb-3 text-soft text-sm">{messages.heldHint}</p>
          <ul className="flex flex-col gap-3">
            {held.map((conflict) => (
              <li key={conflict.address}>
                <HeldField
                  document={here}
                  followed={followed}
                  conflict={conflict}
                  name={name}
                  hasModel={model === 'ready'}
                  onTranslated={(text) =>
                    runWithUndo(
                      (document) => ({
                        document: writeField(
                          settleHeld(document, conflict, 'keep'),
                          conflict.address,
                          storedTranslation(text),
                        ),
                        focus: null,
                      }),
                      settled,
                    )
                  }
                  onChoose={(choice) =>
                    runWithUndo(
                      (document) => ({
                        document: settleHeld(document, conflict, choice),
                        focus: null,
                      }),
                      settled,
                    )
                  }
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <OwnChanges main={followed && { id: followed.id, name, document: followed }} />
    </Dialog>
  )
}
