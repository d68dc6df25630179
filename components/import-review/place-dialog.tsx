import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { valuesOf } from '@/lib/importers/draft/change-draft'
import { fallbackField } from '@/lib/importers/draft/draft-fields'
import type { DraftSectionKind } from '@/lib/importers/draft/draft-types'
import { moveValue, placeSlices } from '@/lib/importers/draft/edit-values'
import type { ReviewDraft, Target } from '@/lib/importers/draft/review-types'
import { importReview as reviewMessages } from '@/lib/messages/areas'
import { sectionKeys } from '@/lib/resume/sections'
import { type ToPlace, useReviewActions } from './review-context'
import { orderedFields } from './shown-fields'
import { useDraftMessages } from './use-draft-messages'

type Props = { what: ToPlace; draft: ReviewDraft; onClose: () => void }

const kinds: readonly DraftSectionKind[] = [
  'basics',
  ...sectionKeys,
  'custom',
  'profiles',
  'details',
]

/** Option value for a new entry. */
const newEntry = 'new'

/** Returns the most likely entry: the current one, or that of the previous placed line. */
function likelyEntry(
  { sections }: ReviewDraft,
  what: ToPlace,
): { section: string; entry?: string } {
  if (what.kind === 'value') return what.place
  const line = what.slices[0]?.line ?? 0
  const before = sections.flatMap(({ id, entries }) =>
    entries.flatMap((entry) =>
      valuesOf(entry).flatMap(({ value }) =>
        value.slices
          .filter((slice) => slice.line <= line)
          .map((slice) => ({ section: id, entry: entry.id, line: slice.line })),
      ),
    ),
  )
  return before.sort((a, b) => b.line - a.line)[0] ?? { section: sections[0]?.id ?? 'basics' }
}

/** Asks for section, entry and field of a text, and assigns it. */
export function PlaceDialog({ what, draft, onClose }: Props) {
  const messages = useMessages(reviewMessages)
  const names = useDraftMessages()
  const { change, focusField } = useReviewActions()
  const [likely] = useState(() => likelyEntry(draft, what))
  const [sectionId, setSection] = useState(likely.section)
  const [entryId, setEntry] = useState<string | null>(likely.entry ?? null)
  const [chosenField, setField] = useState<string | null>(null)

  const section = draft.sections.find(({ id }) => id === sectionId)
  const kind = section?.kind ?? (sectionId as DraftSectionKind)
  const missing = kinds.filter((other) => !draft.sections.some((one) => one.kind === other))
  const entries = section?.entries ?? []
  const entry = entryId ?? entries.at(-1)?.id ?? newEntry
  const fields = orderedFields(kind)
  const field =
    chosenField !== null && fields.includes(chosenField) ? chosenField : fallbackField(kind)

  const target = (): Target => {
    if (!section) return { at: 'new-section', kind, field }
    if (entry === newEntry) return { at: 'new-entry', section: section.id, field }
    return { at: 'place', place: { section: section.id, entry, field } }
  }
  const put = () => {
    const to = target()
    if (what.kind === 'line') change((now) => placeSlices(now, what.slices, to))
    else change((now) => moveValue(now, what.place, to))
    if (to.at === 'place') focusField(to.place)
    onClose()
  }
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={messages.placeTitle}
      actions={
        <Button look="primary" onPress={put}>
          {messages.place}
        </Button>
      }
    >
      <p dir="auto" className="rounded-control bg-mark px-3 py-2 text-on-mark">
        {what.text}
      </p>
      <div className="mt-4 flex flex-col gap-3">
        <Select
          label={messages.section}
          value={sectionId}
          onChange={(id) => {
            setSection(id)
            setEntry(null)
          }}
          options={[
            ...draft.sections.map((one) => ({ id: one.id, label: names.section(one) })),
            ...missing.map((id) => ({
              id: id as string,
              label: messages.newSection(names.kindName(id)),
            })),
          ]}
        />
        {section && kind !== 'basics' && (
          <Select
            label={messages.entryLabel}
            value={entry}
            onChange={setEntry}
            options={[
              ...entries.map((one, at) => ({ id: one.id, label: names.entry(one, at) })),
              { id: newEntry, label: messages.newEntry },
            ]}
          />
        )}
        <Select
          label={messages.field}
          value={field}
          onChange={setField}
          options={fields.map((id) => ({ id, label: names.field(kind, id) }))}
        />
      </div>
    </Dialog>
  )
}
