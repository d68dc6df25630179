import { FileText, ListChecks, Palette, Pencil } from 'lucide-react'
import { useAnyEditor, useView } from '@/components/document/editor/editor-context'
import { BottomTabs } from '@/components/ui/bottom-tabs'
import { useMessages } from '@/components/ui/messages'
import { editor as editorMessages } from '@/lib/messages/areas'
import { useOpenCheckCount } from '../../checks/use-open-check-count'

/** Modes of a CV at the bottom of a phone, with the number of checks that failed. */
export function CvPhoneTabs() {
  return <PhoneTabs checkCount={useOpenCheckCount()} />
}

/** Returns the modes of the editor and their name; checks only with their number. `preview` is one on a phone alone. */
export function useModes(checkCount?: number) {
  const messages = useMessages(editorMessages)
  const check = {
    id: 'check' as const,
    label: messages.checks,
    icon: ListChecks,
    count: checkCount ?? 0,
    said: messages.suggestionCount(checkCount ?? 0),
  }
  const tabs = [
    { id: 'write' as const, label: messages.write, icon: Pencil },
    { id: 'preview' as const, label: messages.preview, icon: FileText },
    { id: 'design' as const, label: messages.design, icon: Palette },
    ...(checkCount === undefined ? [] : [check]),
  ]
  return { label: messages.tabs, tabs }
}

/** Modes of the editor at the bottom of a phone. */
export function PhoneTabs({ checkCount }: { checkCount?: number }) {
  const { view } = useAnyEditor()
  const pane = useView((state) => state.pane)
  return (
    <BottomTabs
      {...useModes(checkCount)}
      selected={pane}
      onSelect={(id) => view.set({ pane: id })}
    />
  )
}
