import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import type { FieldConflict } from '@/lib/browser/sync/sync-types'
import { useConflicts, useSync } from '@/lib/browser/sync/use-sync'
import { sync as syncMessages } from '@/lib/messages/areas'
import { findPlace } from '@/lib/resume/change/field-place'
import { readField } from '@/lib/resume/change/field-values'
import { equalJson } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
import { ApplicationConflictChoice, type Choice, ConflictChoice } from './conflict-choice'

type Props = { documentId: string; onClose: () => void }

const keyOf = ({ address, at }: FieldConflict) => `${at} ${address}`

function holdsIn(document: Document, conflict: FieldConflict): Choice {
  const current = readField(document, conflict.address)
  if (equalJson(current, conflict[conflict.chosen])) return conflict.chosen
  if (equalJson(current, conflict.mine)) return 'mine'
  return equalJson(current, conflict.theirs) ? 'theirs' : 'current'
}

/** Returns the stored document, reloaded when its conflicts change; null while loading. */
function useKeptDocument(documentId: string, conflicts: FieldConflict[]): Document | null {
  const journal = useJournal()
  const [document, setDocument] = useState<Document | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: reloads when conflicts change
  useEffect(() => {
    let isCurrent = true
    const read = async () => {
      await journal?.flush()
      const found = await journal?.peek(documentId)
      if (isCurrent && found) setDocument(found)
    }
    void read()
    return () => {
      isCurrent = false
    }
  }, [journal, documentId, conflicts])
  return document
}

/**
 * Dialog with all conflicts of a document. Nothing is lost: the document has one value, the other is stored until the
 * person chooses.
 */
export function ConflictDialog({ documentId, onClose }: Props) {
  const messages = useMessages(syncMessages)
  const sync = useSync()
  const conflicts = useConflicts(documentId)
  const document = useKeptDocument(documentId, conflicts)
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const [isKeeping, setKeeping] = useState(false)

  const ChoiceOfKind = document?.kind === 'application' ? ApplicationConflictChoice : ConflictChoice

  const keep = async () => {
    if (!sync || !document) return
    setKeeping(true)
    try {
      for (const conflict of conflicts) {
        // An unchanged choice is never written: another one may be about the same field.
        await sync.settle(conflict, choices.get(keyOf(conflict)) ?? 'current')
      }
      showToast({ text: messages.settled })
      onClose()
    } catch {
      showToast({ text: messages.notSettled })
      setKeeping(false)
    }
  }

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={messages.conflictTitle}
      size="medium"
      actions={
        <>
          <Button onPress={onClose}>{messages.decideLater}</Button>
          {conflicts.length > 0 && (
            <Button look="primary" isDisabled={!document || isKeeping} onPress={() => void keep()}>
              {messages.keepChoices}
            </Button>
          )}
        </>
      }
    >
      {conflicts.length === 0 && <p>{messages.nothingToDecide}</p>}
      {conflicts.length > 0 && !document && <p role="status">{messages.conflictsLoading}</p>}
      {conflicts.length > 0 && document && (
        <>
          <p className="mb-5 text-soft">{messages.conflictText(conflicts.length)}</p>
          <ul className="flex flex-col gap-6">
            {conflicts.map((conflict) => {
              const key = keyOf(conflict)
              const holds = holdsIn(document, conflict)
              return (
                <li key={key}>
                  <ChoiceOfKind
                    conflict={conflict}
                    place={findPlace(document, conflict.address)}
                    current={readField(document, conflict.address)}
                    holds={holds}
                    choice={choices.get(key) ?? holds}
                    onChoose={(choice) => setChoices((before) => new Map(before).set(key, choice))}
                  />
                </li>
              )
            })}
          </ul>
        </>
      )}
    </Dialog>
  )
}
