'use client'

import { ListChecks } from 'lucide-react'
import { memo, useCallback, useMemo } from 'react'
import { useDraft, useEditor, useView } from '@/components/document/editor/editor-context'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { SilentRetry } from '@/components/ui/not-fetched'
import { SortableList } from '@/components/ui/sortable-list'
import { basicsKey } from '@/lib/browser/editing/places'
import { listedSections, moveSection } from '@/lib/browser/editing/section-list'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import {
  editor as editorMessages,
  type MessagesOf,
  sections as sectionsMessages,
} from '@/lib/messages/areas'
import { useOpenCheckCount } from '../../checks/use-open-check-count'
import { SuggestionsCard } from '../columns/suggestions-card'
import { AddSectionMenu } from './add-section-menu'
import { SectionNavRow } from './section-nav-row'
import { SideButton } from './side-button'

/** Opens the checks, with the number of failed ones. */
function ChecksButton() {
  const messages = useMessages(editorMessages)
  const count = useOpenCheckCount()
  const said = messages.suggestionCount(count)
  return (
    <SideButton
      side="checks"
      Icon={ListChecks}
      label={messages.checks}
      count={count}
      said={said}
      className="mt-3 border-line! border-t!"
    />
  )
}

const CommentsButton = latePart(
  () => import('../../comments/comments-button').then((file) => file.CommentsButton),
  (_, retry) => <SilentRetry {...retry} />,
)

type Row = { id: string; name: string }

/** List of all sections of the CV: press to edit, drag to reorder. */
export const SectionNav = memo(function SectionNav({ className }: { className?: string }) {
  const { run } = useEditor()
  const isMember = useAccount().state.kind === 'signed-in'
  const messages = useMessages(editorMessages)
  const sections = useMessages(sectionsMessages)
  const open = useView((view) => view.section)
  const order = useDraft(({ content }) => listedSections(content, open).join(' '))
  const rows = useMemo(
    (): Row[] => order.split(' ').map((key) => ({ id: key, name: nameOf(key, sections) })),
    [order, sections],
  )
  const { canWrite } = useSpace()
  const renderRow = useCallback(
    (row: Row) => <SectionNavRow sectionKey={row.id} isMovable={canWrite} />,
    [canWrite],
  )
  return (
    <nav aria-label={messages.navigation} className={`@container/nav ${className ?? ''}`}>
      <SectionNavRow sectionKey={basicsKey} />
      <SortableList
        label={messages.navigation}
        items={rows}
        onMove={(key, to) => run((document) => moveSection(document, order.split(' '), key, to))}
        renderRow={renderRow}
        className="flex flex-col"
      />
      {canWrite && <AddSectionMenu />}
      <ChecksButton />
      {isMember && <CommentsButton />}
      {canWrite && <SuggestionsCard />}
    </nav>
  )
})

type SectionMessages = MessagesOf<typeof sectionsMessages>

/** Returns the name of a row for screen readers while it is moved. */
function nameOf(key: string, sections: SectionMessages): string {
  if (key === 'summary') return sections.summary.name
  const lists: Record<string, { name: string } | undefined> = sections.lists
  return (lists[key] ?? sections.lists.custom).name
}
