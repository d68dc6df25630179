import { memo, useCallback, useMemo } from 'react'
import {
  useDraft,
  useEditor,
  useExample,
  useView,
} from '@/components/document/editor/editor-context'
import { definitionKey } from '@/components/document/fields/definitions'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { SilentRetry } from '@/components/ui/not-fetched'
import { SortableList } from '@/components/ui/sortable-list'
import { basicsKey } from '@/lib/browser/editing/places'
import { listedSections, moveSection } from '@/lib/browser/editing/section-list'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import {
  editor as editorMessages,
  type MessagesOf,
  sections as sectionsMessages,
} from '@/lib/messages/areas'
import { isLocked } from '@/lib/resume/filing'
import { AddSectionMenu } from '../../sections/add-section-menu'
import { SectionRow } from '../../sections/section-row'
import { FormFrame } from './form-frame'

type Row = { id: string; name: string }

const MissingParts = latePart(
  () => import('../../steps/missing-parts').then((file) => file.MissingParts),
  (_, retry) => <SilentRetry {...retry} />,
)

/** Form of a CV: its sections as rows, one of them open; drag to reorder. */
export const WritePane = memo(function WritePane({ className }: { className?: string }) {
  const { run } = useEditor()
  const messages = useMessages(editorMessages)
  const sections = useMessages(sectionsMessages)
  const open = useView((view) => view.section)
  const own = useDraft(({ content }) => listedSections(content, open).join(' '))
  const withExample = useExample(
    (composed) => composed && listedSections(composed.document.content, open).join(' '),
  )
  const order = withExample ?? own
  const rows = useMemo(
    (): Row[] => order.split(' ').map((key) => ({ id: key, name: nameOf(key, sections) })),
    [order, sections],
  )
  const isOpen = useDraft((document) => !isLocked(document))
  const canWrite = useSpace().canWrite && isOpen
  const renderRow = useCallback(
    (row: Row) => <SectionRow sectionKey={row.id} isMovable={canWrite} />,
    [canWrite],
  )
  return (
    <FormFrame label={messages.form} section={open} className={className}>
      <SectionRow sectionKey={basicsKey} />
      <SortableList
        label={messages.navigation}
        items={rows}
        onMove={(key, to) => run((document) => moveSection(document, order.split(' '), key, to))}
        renderRow={renderRow}
        className="flex flex-col"
      />
      {canWrite && <AddSectionMenu />}
      {canWrite && <MissingParts />}
    </FormFrame>
  )
})

type SectionMessages = MessagesOf<typeof sectionsMessages>

/** Returns the name of a row for screen readers while it is moved. */
function nameOf(key: string, sections: SectionMessages): string {
  if (key === 'summary') return sections.summary.name
  return sections.lists[definitionKey(key)].name
}
