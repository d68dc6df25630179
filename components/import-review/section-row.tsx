import { Check, ChevronRight, Ellipsis, Plus, Shapes, Trash2 } from 'lucide-react'
import { memo, useId } from 'react'
import { Button } from '@/components/ui/button'
import { IconMenu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { valuesOf } from '@/lib/importers/draft/change-draft'
import type { DraftSection } from '@/lib/importers/draft/draft-types'
import { addEntry } from '@/lib/importers/draft/edit-entries'
import { changeSectionKind, dropSection, renameSection } from '@/lib/importers/draft/edit-sections'
import { foldText } from '@/lib/language/unicode/fold-text'
import {
  importPlacing as placingMessages,
  importReview as reviewMessages,
} from '@/lib/messages/areas'
import { sectionKeys } from '@/lib/resume/sections'
import { EntryCard } from './entry-card'
import { NestedItems } from './nested-items'
import { useReviewActions } from './review-context'
import { slicesOfSection, useSectionWords } from './section-words'
import { useDraftMessages } from './use-draft-messages'

type Props = {
  section: DraftSection
  language: string
  isOpen: boolean
  /** Whether a line of it is pointed at on the page. */
  isPointed: boolean
}

/** Section of the reading as a row: whether it needs a look, what it holds, how many lines. Its fields open below. */
export const SectionRow = memo(function SectionRow({
  section,
  language,
  isOpen,
  isPointed,
}: Props) {
  const messages = useMessages(reviewMessages)
  const placing = useMessages(placingMessages)
  const names = useDraftMessages()
  const wordsOf = useSectionWords()
  const { pointAt, toggleSection, showSlices } = useReviewActions()
  const [wordsId, contentId] = [useId(), useId()]
  const name = names.section(section)
  const slices = slicesOfSection(section)
  const lines = new Set(slices.map(({ line }) => line)).size
  const unsure = section.entries.flatMap(valuesOf).filter(({ value }) => !value.sure).length
  const toggle = () => {
    if (!isOpen) showSlices(slices.slice(0, 1))
    toggleSection(section.id)
  }
  return (
    <section
      aria-label={name}
      onMouseEnter={() => pointAt(slices)}
      onMouseLeave={() => pointAt(null)}
      className="border-hair border-b"
    >
      <div
        className={`relative flex min-h-10 items-center gap-x-3 px-4 py-2 pointer-coarse:min-h-14 sm:px-6 ${isPointed ? 'bg-mark-wash' : 'hover:bg-hover'}`}
      >
        {unsure === 0 ? (
          <Check aria-hidden="true" className="size-4 shrink-0 text-add" />
        ) : (
          <span
            aria-hidden="true"
            className="flex size-4 shrink-0 items-center justify-center rounded-full bg-mark-wash font-bold text-mark-ink text-xs ring-1 ring-mark-ink/40"
          >
            ?
          </span>
        )}
        <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3 sm:flex-nowrap">
          <h3 className="min-w-0 max-w-full font-semibold text-base max-sm:basis-full sm:w-38 sm:shrink-0">
            <span aria-hidden="true" className="break-words">
              {name}
            </span>
            <button
              type="button"
              aria-label={name}
              aria-expanded={isOpen}
              aria-controls={isOpen ? contentId : undefined}
              aria-describedby={wordsId}
              onClick={toggle}
              className="absolute inset-0 cursor-pointer -outline-offset-2"
            />
          </h3>
          <p id={wordsId} dir="auto" className="min-w-0 flex-1 truncate text-sm text-soft">
            {wordsOf(section)}
          </p>
        </div>
        {unsure > 0 && (
          <span className="shrink-0 rounded-control bg-mark-wash px-1.5 py-0.5 font-semibold text-mark-ink text-xs">
            {messages.numberToCheck(unsure)}
          </span>
        )}
        {lines > 0 && (
          <span className="shrink-0 text-sm text-soft tabular-nums max-sm:hidden">
            {placing.lines(lines)}
          </span>
        )}
        <ChevronRight
          aria-hidden="true"
          className={`size-4 shrink-0 text-soft ${isOpen ? 'rotate-90' : 'rtl:-scale-x-100'}`}
        />
      </div>
      {isOpen && (
        <div id={contentId} className="px-4 pt-1 pb-5 sm:px-6">
          <SectionContent section={section} language={language} />
        </div>
      )}
    </section>
  )
})

type ContentProps = Pick<Props, 'section' | 'language'>

function SectionContent({ section, language }: ContentProps) {
  const messages = useMessages(reviewMessages)
  const names = useDraftMessages()
  const { change } = useReviewActions()
  const { id, kind, title, entries } = section
  const heading = title?.text.trim() ?? ''
  const isOther = heading !== '' && foldText(heading) !== foldText(names.section(section))
  return (
    <>
      {kind === 'custom' && (
        <TextField
          label={messages.sectionTitle}
          value={title?.text ?? ''}
          className="mb-3"
          onChange={(event) =>
            change((draft) => renameSection(draft, id, event.target.value), `${id}/title`)
          }
        />
      )}
      <ul className="flex flex-col gap-3">
        {entries.map((entry, at) => (
          <EntryCard
            key={entry.id}
            sectionId={id}
            kind={kind}
            entry={entry}
            at={at}
            language={language}
          />
        ))}
      </ul>
      {kind !== 'basics' && (
        <div className="mt-2 flex items-center gap-2">
          <Button look="quiet" onPress={() => change((draft) => addEntry(draft, id))}>
            <Plus aria-hidden="true" />
            {messages.addEntry}
          </Button>
          <p dir="auto" className="min-w-0 flex-1 truncate text-end text-sm text-soft">
            {isOther && heading}
          </p>
          <SectionMenu section={section} />
        </div>
      )}
    </>
  )
}

function SectionMenu({ section }: Pick<Props, 'section'>) {
  const messages = useMessages(reviewMessages)
  const names = useDraftMessages()
  const { change } = useReviewActions()
  const { id, kind } = section
  return (
    <IconMenu
      label={messages.sectionMenu(names.section(section))}
      placement="bottom end"
      icon={<Ellipsis aria-hidden="true" />}
    >
      <NestedItems text={messages.sectionIs} icon={<Shapes aria-hidden="true" />}>
        {[...sectionKeys, 'custom' as const]
          .filter((other) => other !== kind)
          .map((other) => (
            <MenuItem
              key={other}
              text={names.kindName(other)}
              onAction={() => change((draft) => changeSectionKind(draft, id, other))}
            />
          ))}
      </NestedItems>
      <MenuSeparator />
      <MenuItem
        text={messages.dropSection}
        icon={<Trash2 aria-hidden="true" />}
        onAction={() => change((draft) => dropSection(draft, id))}
      />
    </IconMenu>
  )
}
