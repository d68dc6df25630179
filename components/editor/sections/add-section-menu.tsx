import { Plus } from 'lucide-react'
import { useDraft, useEditor, useView } from '@/components/document/editor/editor-context'
import { sectionIcon } from '@/components/document/fields/section-icons'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { useLateCode } from '@/components/ui/use-late-code'
import { addEntry } from '@/lib/browser/editing/entries'
import { offeredSections } from '@/lib/browser/editing/section-list'
import { addCustomSection } from '@/lib/browser/editing/sections'
import { editor as editorMessages, sections as sectionsMessages } from '@/lib/messages/areas'
import { closingKey } from '@/lib/resume/sections'
import { useSectionName } from './use-section-messages'

/** Menu of unused sections, and a custom one. */
export function AddSectionMenu() {
  const { run, ids } = useEditor()
  const messages = useMessages(editorMessages)
  const open = useView((view) => view.section)
  const offered = useDraft(({ content }) => offeredSections(content, open).join(' '))
  const { lists } = useMessages(sectionsMessages)
  const hasClosing = useDraft(({ content }) => content.custom.some(({ id }) => id === closingKey))
  const Own = sectionIcon('custom')
  const Signature = sectionIcon(closingKey)
  const withLateCode = useLateCode()
  const addClosing = () =>
    withLateCode(async () => {
      const closing = await import('@/lib/browser/editing/closing')
      run((document) => closing.addClosing(document, ids))
    })
  return (
    <Menu
      label={messages.addSection}
      trigger={
        <Button
          look="quiet"
          className="mx-2.5 mt-1 max-w-full whitespace-normal! text-start pointer-coarse:min-h-13"
        >
          <Plus aria-hidden="true" />
          {messages.addSection}
        </Button>
      }
    >
      {offered
        .split(' ')
        .filter(Boolean)
        .map((key) => (
          <OfferedSection key={key} sectionKey={key} />
        ))}
      <MenuSeparator />
      <MenuItem
        text={messages.customSection}
        icon={<Own aria-hidden="true" />}
        onAction={() => run((document) => addCustomSection(document, ids))}
      />
      {!hasClosing && (
        <MenuItem
          text={lists.closing.name}
          icon={<Signature aria-hidden="true" />}
          onAction={() => void addClosing()}
        />
      )}
    </Menu>
  )
}

function OfferedSection({ sectionKey }: { sectionKey: string }) {
  const { run, ids } = useEditor()
  const Icon = sectionIcon(sectionKey)
  return (
    <MenuItem
      text={useSectionName(sectionKey)}
      icon={<Icon aria-hidden="true" />}
      onAction={() => run((document) => addEntry(document, sectionKey, ids))}
    />
  )
}
