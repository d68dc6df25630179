import { EllipsisVertical, Plus, Shapes, Trash2 } from 'lucide-react'
import { memo } from 'react'
import { sectionIcon } from '@/components/document/fields/section-icons'
import { Button } from '@/components/ui/button'
import { IconMenu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import type { DraftSection, ReadingDoubt } from '@/lib/importers/draft/draft-types'
import { addEntry } from '@/lib/importers/draft/edit-entries'
import { changeSectionKind, dropSection, renameSection } from '@/lib/importers/draft/edit-sections'
import { foldText } from '@/lib/language/unicode/fold-text'
import { importReview as reviewMessages } from '@/lib/messages/areas'
import { sectionKeys } from '@/lib/resume/sections'
import { DoubtNotes } from './doubt-notes'
import { EntryCard } from './entry-card'
import { NestedItems } from './nested-items'
import { useReviewActions } from './review-context'
import { useDraftMessages } from './use-draft-messages'

type Props = { section: DraftSection; language: string; doubts: readonly ReadingDoubt[] }

/** Section of the draft, under its standard name. */
export const SectionBlock = memo(function SectionBlock({ section, language, doubts }: Props) {
  const messages = useMessages(reviewMessages)
  const names = useDraftMessages()
  const { change } = useReviewActions()
  const { id, kind, title, entries } = section
  const name = names.section(section)
  const heading = title?.text.trim() ?? ''
  const Icon = sectionIcon(kind)
  return (
    <section aria-label={name} className="mt-7 first:mt-0">
      <div className="flex items-center gap-2">
        <Icon aria-hidden="true" className="size-4.5 shrink-0 text-soft" />
        <h2 dir="auto" className="min-w-0 flex-1 text-lg">
          {name}
          {foldText(heading) !== foldText(name) && (
            <span className="ms-2 font-normal text-base text-soft">{heading}</span>
          )}
        </h2>
        {kind !== 'basics' && (
          <IconMenu
            label={messages.sectionMenu(name)}
            placement="bottom end"
            icon={<EllipsisVertical aria-hidden="true" />}
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
        )}
      </div>
      <DoubtNotes doubts={doubts} className="mt-2" />
      {kind === 'custom' && (
        <TextField
          label={messages.sectionTitle}
          value={title?.text ?? ''}
          className="mt-2"
          onChange={(event) =>
            change((draft) => renameSection(draft, id, event.target.value), `${id}/title`)
          }
        />
      )}
      <ul className="mt-3 flex flex-col gap-3">
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
        <Button
          look="quiet"
          className="mt-2"
          onPress={() => change((draft) => addEntry(draft, id))}
        >
          <Plus aria-hidden="true" />
          {messages.addEntry}
        </Button>
      )}
    </section>
  )
})
