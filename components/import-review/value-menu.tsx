import { Check, CornerDownRight, GraduationCap, Scissors, Trash2 } from 'lucide-react'
import { MenuItem, MenuSeparator } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { locate, valueAt } from '@/lib/importers/draft/change-draft'
import type { DraftPlace } from '@/lib/importers/draft/draft-types'
import { splitEntry } from '@/lib/importers/draft/edit-entries'
import { confirmValue, dropValue, moveValue } from '@/lib/importers/draft/edit-values'
import { movePostNominals, postNominalsOf } from '@/lib/importers/draft/move-post-nominals'
import { importReview as reviewMessages } from '@/lib/messages/areas'
import { NestedItems } from './nested-items'
import { useReviewActions } from './review-context'
import { orderedFields } from './shown-fields'
import { useDraftMessages } from './use-draft-messages'

/** Menu with the actions on a value; computed when it opens. */
export function ValueMenu({ place }: { place: DraftPlace }) {
  const messages = useMessages(reviewMessages)
  const names = useDraftMessages()
  const { draft, change, askPlace, focusField } = useReviewActions()
  const now = draft()
  const kind = locate(now, place)?.section.kind
  const value = valueAt(now, place)
  if (!kind || !value) return null
  const move = (field: string) => {
    const to = { section: place.section, entry: place.entry, field }
    change((before) => moveValue(before, place, { at: 'place', place: to }))
    focusField(to)
  }
  return (
    <>
      {!value.sure && (
        <MenuItem
          text={messages.looksRight}
          icon={<Check aria-hidden="true" />}
          onAction={() => change((before) => confirmValue(before, place))}
        />
      )}
      {kind === 'basics' && place.field === 'name' && postNominalsOf(value) !== '' && (
        <MenuItem
          text={messages.lettersToHeadline(postNominalsOf(value))}
          icon={<GraduationCap aria-hidden="true" />}
          onAction={() => change((before) => movePostNominals(before, place))}
        />
      )}
      {kind !== 'basics' && (
        <MenuItem
          text={messages.splitHere}
          icon={<Scissors aria-hidden="true" />}
          onAction={() => change((before) => splitEntry(before, place))}
        />
      )}
      <MenuItem
        text={messages.drop}
        icon={<Trash2 aria-hidden="true" />}
        onAction={() => change((before) => dropValue(before, place))}
      />
      <MenuSeparator />
      <NestedItems text={messages.moveTo} icon={<CornerDownRight aria-hidden="true" />}>
        {orderedFields(kind)
          .filter((field) => field !== place.field)
          .map((field) => (
            <MenuItem key={field} text={names.field(kind, field)} onAction={() => move(field)} />
          ))}
        <MenuItem
          text={messages.moveElsewhere}
          onAction={() => askPlace({ kind: 'value', place, text: value.text })}
        />
      </NestedItems>
    </>
  )
}
