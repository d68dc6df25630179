'use client'

import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { definitionKey, sectionDefinitions } from '@/components/document/fields/definitions'
import { Button } from '@/components/ui/button'
import { findEntry } from '@/lib/browser/editing/locate'
import { fieldAddress } from '@/lib/resume/change/address'
import { entryHeading } from '../sections/entry-heading'
import { useFitMessages } from './use-fit-report'

type Props = { title: string; ids: readonly string[] }

/** Lists entries to shorten, each with a link. */
export function LongEntries({ title, ids }: Props) {
  const messages = useFitMessages()
  const { goTo } = useEditor()
  const document = useDraft((draft) => draft)
  const found = ids.flatMap((id) => findEntry(document.content, id) ?? [])
  if (found.length === 0) return null
  return (
    <div>
      <h4 className="font-medium text-soft text-xs">{title}</h4>
      <ul className="flex flex-wrap gap-x-1">
        {found.map(({ key, entry }) => {
          const { title: name, beside } = entryHeading(key, entry, document.design)
          const [field = ''] = sectionDefinitions[definitionKey(key)].heading
          return (
            <li key={entry.id} className="min-w-0">
              <Button
                look="quiet"
                size="small"
                className="max-w-full"
                onPress={() => goTo(fieldAddress(entry.id, field))}
              >
                <span className="truncate">
                  {[name, beside].filter(Boolean).join(', ') || messages.unnamed}
                </span>
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
