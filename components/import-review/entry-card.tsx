import { Ellipsis, FolderInput, Keyboard, Merge, Plus, Trash2 } from 'lucide-react'
import { memo } from 'react'
import { IconMenu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { valuesOf } from '@/lib/importers/draft/change-draft'
import { draftFieldKind, isListKind } from '@/lib/importers/draft/draft-fields'
import type { DraftEntry, DraftSectionKind } from '@/lib/importers/draft/draft-types'
import { dropEntry, joinWithPrevious, moveEntryToKind } from '@/lib/importers/draft/edit-entries'
import { correctValue } from '@/lib/importers/draft/edit-values'
import { retypeEntry } from '@/lib/importers/draft/retype'
import { importReview as reviewMessages } from '@/lib/messages/areas'
import { sectionKeys } from '@/lib/resume/sections'
import { NestedItems } from './nested-items'
import { placeKey } from './place-key'
import { useReviewActions } from './review-context'
import { missingFields, shownFields } from './shown-fields'
import { useDraftMessages } from './use-draft-messages'
import { ValueField } from './value-field'

type Props = {
  sectionId: string
  kind: DraftSectionKind
  entry: DraftEntry
  at: number
  language: string
}

/** Entry with its values; the header has no menu, since there is only one. */
export const EntryCard = memo(function EntryCard(props: Props) {
  const { sectionId, kind, entry, at, language } = props
  const messages = useMessages(reviewMessages)
  const names = useDraftMessages()
  const { pointAt } = useReviewActions()
  const name = names.entry(entry, at)
  return (
    <li
      onMouseEnter={() => pointAt(valuesOf(entry).flatMap(({ value }) => value.slices))}
      className="rounded-card border border-line bg-panel p-3 sm:p-4"
    >
      <fieldset className="min-w-0">
        <legend className="sr-only">{name}</legend>
        <div className="flex items-center gap-2">
          <p aria-hidden="true" dir="auto" className="min-w-0 flex-1 truncate font-semibold">
            {name}
          </p>
          <IconMenu
            label={messages.entryMenu(name)}
            placement="bottom end"
            icon={<Ellipsis aria-hidden="true" />}
          >
            <EntryMenu {...props} />
          </IconMenu>
        </div>
        <div className="mt-2 grid grid-cols-2 gap-x-3 gap-y-2.5">
          {shownFields(entry, kind).map((shown) => {
            const { field, index } = shown
            const place = { section: sectionId, entry: entry.id, field }
            const label = names.field(kind, field)
            const full = index === undefined ? place : { ...place, index }
            return (
              <ValueField
                key={placeKey(full)}
                place={full}
                kind={kind}
                shown={shown}
                label={index === undefined || index === 0 ? label : messages.item(label, index + 1)}
                isLabelShown={index === undefined || index === 0}
                language={language}
              />
            )
          })}
        </div>
      </fieldset>
    </li>
  )
})

function EntryMenu({ sectionId, kind, entry, at }: Props) {
  const messages = useMessages(reviewMessages)
  const names = useDraftMessages()
  const { draft, change, focusField, showSlices } = useReviewActions()
  const place = { section: sectionId, entry: entry.id }
  const add = (field: string) => {
    const isList = isListKind(draftFieldKind(kind, field))
    const index = isList ? (entry.lists[field]?.length ?? 0) : undefined
    const to = { ...place, field, ...(index === undefined ? {} : { index }) }
    change((draft) => correctValue(draft, to, ''))
    focusField(to)
  }
  const typeAnew = () => {
    const typed = retypeEntry(draft(), place)
    if (!typed) return
    showSlices(valuesOf(entry).flatMap(({ value }) => value.slices))
    change(() => typed.draft)
    focusField(typed.place)
  }
  const isMovable = kind !== 'basics'
  return (
    <>
      {at > 0 && (
        <MenuItem
          text={messages.joinPrevious}
          icon={<Merge aria-hidden="true" />}
          onAction={() => change((draft) => joinWithPrevious(draft, place))}
        />
      )}
      <MenuItem
        text={messages.typeAnew}
        icon={<Keyboard aria-hidden="true" />}
        onAction={typeAnew}
      />
      <MenuItem
        text={messages.dropEntry}
        icon={<Trash2 aria-hidden="true" />}
        onAction={() => change((draft) => dropEntry(draft, place))}
      />
      <MenuSeparator />
      <NestedItems text={messages.addField} icon={<Plus aria-hidden="true" />}>
        {missingFields(entry, kind).map((field) => (
          <MenuItem key={field} text={names.field(kind, field)} onAction={() => add(field)} />
        ))}
      </NestedItems>
      {isMovable && (
        <NestedItems text={messages.moveEntry} icon={<FolderInput aria-hidden="true" />}>
          {[...sectionKeys, 'custom' as const, 'details' as const]
            .filter((other) => other !== kind)
            .map((other) => (
              <MenuItem
                key={other}
                text={names.kindName(other)}
                onAction={() => change((draft) => moveEntryToKind(draft, place, other))}
              />
            ))}
        </NestedItems>
      )}
    </>
  )
}
