import { FileText, Mail } from 'lucide-react'
import { useState } from 'react'
import { useLetterEditor, useView } from '@/components/document/editor/editor-context'
import { UndoButtons } from '@/components/document/editor/undo-buttons'
import type { LetterTabProps } from '@/components/document/open-document/letter-tab-types'
import { useHistoryKeys } from '@/components/document/open-document/use-history-keys'
import { useOtherTabs } from '@/components/document/open-document/use-other-tabs'
import { WriterContext } from '@/components/document/open-document/writer-context'
import { SaveStatus, SaveVoice } from '@/components/document/status/save-status'
import { Banner } from '@/components/ui/banner'
import { BottomTabs } from '@/components/ui/bottom-tabs'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { ScreenFrame } from '@/components/ui/screen-frame'
import { useHasThreeColumns } from '@/components/ui/use-is-wide'
import { letterKey } from '@/lib/browser/editing/places'
import {
  editor as editorMessages,
  letter as letterMessages,
  tailor as tailorMessages,
} from '@/lib/messages/areas'
import { FormFrame } from '../../shell/columns/form-frame'
import { PreviewColumn } from '../../shell/columns/preview-column'
import { Panels } from '../../shell/overlays'
import { LetterFields } from '../letter-fields'
import { RecipientQuestion } from '../recipient-question'
import { LetterFooter } from './letter-footer'
import { LetterSettings } from './letter-settings'
import { RecipientRow } from './recipient-row'

/** Form of a job's letter beside its page; one at a time below 1024 px. */
export function LetterScreen(props: LetterTabProps) {
  const { journal, header } = props
  const messages = useMessages(editorMessages)
  const { parts } = useMessages(letterMessages)
  const { tabs: label, paperTab } = useMessages(tailorMessages)
  const editor = useLetterEditor()
  useHistoryKeys(editor)
  const writer = useOtherTabs(journal, editor.session)
  const hasColumns = useHasThreeColumns()
  // A pick on the page leads to its field.
  const isPaper = useView(({ pane }) => pane === 'preview') && !hasColumns
  const isReader = writer.isReader || props.isReader
  const tabs = !hasColumns && (
    <BottomTabs
      label={label}
      selected={isPaper ? 'preview' : 'write'}
      onSelect={(pane) => editor.view.set({ pane })}
      tabs={[
        { id: 'write', label: parts.letter, icon: Mail },
        { id: 'preview', label: paperTab, icon: FileText },
      ]}
    />
  )
  return (
    <WriterContext value={{ ...writer, isReader }}>
      <ScreenFrame tabs={tabs} className="bg-panel">
        {header({ status: <SaveStatus />, undo: <UndoButtons /> })}
        <SaveVoice />
        {writer.isReader && !props.isReader && (
          <Banner
            tone="information"
            className="shrink-0 border-x-0 border-t-0"
            actions={<Button onPress={writer.takeOver}>{messages.takeOver}</Button>}
          >
            {messages.reader}
          </Banner>
        )}
        <div className="flex min-h-0 flex-1 flowing:flex-none">
          {!isPaper && <LetterForm {...props} isReader={isReader} />}
          {(hasColumns || isPaper) && (
            <div className="flex min-h-0 min-w-0 flex-1 bg-mat flowing:h-[calc(100cqb-2.75rem)]">
              <PreviewColumn className="flex-1" />
            </div>
          )}
        </div>
        <Panels />
      </ScreenFrame>
    </WriterContext>
  )
}

function LetterForm({ choice, isReader }: LetterTabProps) {
  const { form } = useMessages(letterMessages)
  const section = useView((view) => view.section)
  const [hasSettings, setSettings] = useState(false)
  // A pick on the page or an answer may lead into the settings.
  const isOpen = hasSettings || (section !== null && section !== letterKey)
  const { view } = useLetterEditor()
  return (
    <FormFrame
      label={form}
      section={section}
      className="w-full border-line lg:w-[45rem] lg:border-e lg:max-w-1/2 lg:shrink-0"
    >
      <div className="flex flex-col gap-4 px-5 pt-4">
        <RecipientRow
          isOpen={isOpen}
          onToggle={() => {
            setSettings(!isOpen)
            if (isOpen) view.set({ section: letterKey })
          }}
        />
        {!isReader && <RecipientQuestion />}
      </div>
      {isOpen && <LetterSettings choice={choice} />}
      <div className="px-5 pt-4">
        <div inert={isReader}>
          <LetterFields />
        </div>
        <LetterFooter />
      </div>
    </FormFrame>
  )
}
