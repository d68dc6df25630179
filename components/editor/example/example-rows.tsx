import { X } from 'lucide-react'
import { useDraft, useEditor, useExample } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { addBullet } from '@/lib/browser/editing/bullets'
import {
  beginExampleEntry,
  removeExampleEntry,
  removeExampleIn,
  removeExampleOf,
} from '@/lib/browser/editing/example'
import { type AnyEntry, bulletsOf, findEntry } from '@/lib/browser/editing/locate'
import { basicsKey } from '@/lib/browser/editing/places'
import { editor as editorMessages } from '@/lib/messages/areas'
import { parseFieldAddress } from '@/lib/resume/change/address'
import type { ComposedExample } from '@/lib/resume/examples/compose-example'
import { isSectionKey, summaryKey } from '@/lib/resume/sections'
import { plainText } from '@/lib/resume/text/rich-text'
import { entryHeading } from '../sections/entry-heading'

/** Returns whether anything of an example is left in a section, but what fills own entries. */
function isLeft(composed: ComposedExample, section: string): boolean {
  if (isSectionKey(section)) return composed.left[section].length > 0
  if (section === summaryKey) return composed.grey.has('basics/summary')
  if (section !== basicsKey) return false
  const isHead = (address: string) =>
    parseFieldAddress(address as `${string}/${string}`)?.owner === 'basics' &&
    address !== 'basics/summary'
  return composed.left.profiles.length > 0 || [...composed.grey.keys()].some(isHead)
}

/** Text beside the name of an entry that has keywords or a level. */
function detailOf(entry: AnyEntry): string {
  if ('keywords' in entry) return entry.keywords.join(', ')
  return 'fluency' in entry ? entry.fluency : ''
}

/** Rest of the example in a section: its entries as grey rows, and a button that removes them. */
export function SectionExample({ sectionKey }: { sectionKey: string }) {
  const { run, runWithUndo, ids } = useEditor()
  const { example: messages } = useMessages(editorMessages)
  const composed = useExample((state) => state)
  if (!composed || !isLeft(composed, sectionKey)) return null
  const { content, design } = composed.document
  const list = isSectionKey(sectionKey) ? sectionKey : null
  const entries: readonly AnyEntry[] = list
    ? content[list].slice(content[list].length - composed.left[list].length)
    : []
  return (
    <div className="mt-2">
      {list && entries.length > 0 && (
        <ul className="flex flex-col">
          {entries.map((entry, at) => {
            const { title, beside, time } = entryHeading(list, entry, design)
            return (
              <li key={entry.id} className="flex items-center gap-1">
                <button
                  type="button"
                  onClick={() =>
                    run((document) => beginExampleEntry(document, composed, list, at, ids))
                  }
                  className="flex min-h-9 min-w-0 flex-1 cursor-pointer flex-wrap items-baseline gap-x-2 rounded-control py-1.5 text-start text-soft hover:bg-hover pointer-coarse:min-h-13"
                >
                  <span className="sr-only">{messages.tag}</span>
                  <span lang={design.language} translate="no" className="wrap-anywhere min-w-0">
                    {[title, beside || detailOf(entry)].filter(Boolean).join(' · ')}
                  </span>
                  {time && <span className="ms-auto text-sm">{time}</span>}
                </button>
                <IconButton
                  label={messages.removeNamed(title)}
                  onPress={() =>
                    runWithUndo(
                      (document) => removeExampleEntry(document, composed, list, at),
                      messages.removed,
                    )
                  }
                >
                  <X aria-hidden="true" />
                </IconButton>
              </li>
            )
          })}
        </ul>
      )}
      <Button
        look="quiet"
        size="small"
        className="-ms-2.5 mt-1"
        onPress={() =>
          runWithUndo((document) => removeExampleIn(document, sectionKey), messages.removed)
        }
      >
        {messages.remove}
      </Button>
    </div>
  )
}

type EntryProps = { sectionKey: string; entryId: string }

/** Rest of the example in an own entry: its further lines in grey, and a button that removes all of it. */
export function EntryExample({ sectionKey, entryId }: EntryProps) {
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
