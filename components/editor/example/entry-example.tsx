'use client'

import { useDraft, useEditor, useExample } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { addBullet } from '@/lib/browser/editing/bullets'
import { removeExampleOf } from '@/lib/browser/editing/example'
import { bulletsOf, findEntry } from '@/lib/browser/editing/locate'
import { editor as editorMessages } from '@/lib/messages/areas'
import { parseFieldAddress } from '@/lib/resume/change/address'
import { isSectionKey } from '@/lib/resume/sections'
import { plainText } from '@/lib/resume/text/rich-text'

type Props = { sectionKey: string; entryId: string }

/** What an own entry has of the example: its further lines in grey, and a button that removes all of it. */
export function EntryExample({ sectionKey, entryId }: Props) {
  const { run, runWithUndo, ids } = useEditor()
  const { example: messages } = useMessages(editorMessages)
  const composed = useExample((state) => state)
  const own = useDraft(({ content }) => findEntry(content, entryId)?.entry)
  const filled = composed && findEntry(composed.document.content, entryId)?.entry
  if (!composed || !own || !filled) return null
  const lines = bulletsOf(filled).slice(bulletsOf(own).length)
  const owners = [entryId, ...bulletsOf(filled).map(({ id }) => id)]
  const hasGrey = [...composed.grey.keys()].some((address) =>
    owners.includes(parseFieldAddress(address)?.owner ?? ''),
  )
  if (!hasGrey) return null
  return (
    <div className="col-span-full">
      <ul>
        {lines.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => run((document) => addBullet(document, entryId, ids))}
              className="flex min-h-9 w-full cursor-pointer items-baseline gap-2 rounded-control py-1 text-start text-soft hover:bg-hover pointer-coarse:min-h-11"
            >
              <span aria-hidden="true" className="size-1.5 shrink-0 rounded-full bg-line" />
              <span className="sr-only">{messages.tag}</span>
              <span lang={composed.document.design.language}>{plainText(text)}</span>
            </button>
          </li>
        ))}
      </ul>
      {isSectionKey(sectionKey) && (
        <Button
          look="quiet"
          size="small"
          className="-ms-2.5"
          onPress={() =>
            runWithUndo(
              (document) => removeExampleOf(document, composed, sectionKey, entryId),
              messages.removed,
            )
          }
        >
          {messages.remove}
        </Button>
      )}
    </div>
  )
}
