import { EyeOff } from 'lucide-react'
import { useEditor, useView } from '@/components/document/editor/editor-context'
import { BoundTextField } from '@/components/document/fields/bound-text-field'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { changeSection } from '@/lib/browser/editing/sections'
import { editor as editorMessages } from '@/lib/messages/areas'
import { sectionOwner } from '@/lib/resume/change/address'
import { isCustomSection } from '@/lib/resume/sections'
import { useKept } from './use-kept'
import { useSectionState } from './use-section-messages'

/** Notes above the fields of a section: that it is not printed, and its own heading on the CV. */
export function SectionNotes({ sectionKey }: { sectionKey: string }) {
  const { run } = useEditor()
  const messages = useMessages(editorMessages)
  const isCustom = isCustomSection(sectionKey)
  const state = useSectionState(sectionKey)
  const isRenaming = useView(({ renamedSection }) => renamedSection === sectionKey)
  const titled = useKept(state?.title ? 'title' : '')
  const isTitleShown = isCustom || isRenaming || titled.length > 0
  return (
    <>
      {state?.visible === false && (
        <p className="mb-3 flex flex-wrap items-center gap-x-2 text-soft text-sm">
          <EyeOff aria-hidden="true" className="size-4" />
          {messages.hiddenSectionNote}
          <Button
            look="quiet"
            size="small"
            onPress={() =>
              run((document) => changeSection(document, sectionKey, { visible: true }))
            }
          >
            {messages.showSection}
          </Button>
        </p>
      )}
      {isTitleShown && (
        <BoundTextField
          owner={isCustom ? sectionKey : sectionOwner(sectionKey)}
          field="title"
          label={messages.sectionTitle}
          example={isCustom ? undefined : messages.sectionTitleHint}
          className="mb-3"
        />
      )}
    </>
  )
}
