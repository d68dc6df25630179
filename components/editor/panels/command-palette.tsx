'use client'

import { useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { basicsKey } from '@/lib/browser/editing/places'
import { editor as editorMessages } from '@/lib/messages/en/editor'
import { editorPanels } from '@/lib/messages/en/editor-panels'
import { sections as sectionsMessages } from '@/lib/messages/en/sections'
import { resolveSections } from '@/lib/resume/sections'
import { hasWordsOf } from '@/lib/resume/text/search-words'
import { useSectionName } from '../sections/use-section-words'
import { useDraft, useEditor } from '../state/editor-context'
import { QuickList } from './quick-list'
import { useCommands } from './use-commands'

/** Every command of the editor, and every section, found by typing. */
export function CommandPalette({ typed, onClose }: { typed: string; onClose: () => void }) {
  const { view } = useEditor()
  const messages = useMessages(editorMessages)
  const panel = useMessages(editorPanels)
  const [query, setQuery] = useState(typed)
  const nameOf = useSectionNamer()
  const commands = useCommands(nameOf)
  const sectionNames = useSectionNames(nameOf)
  const sections = sectionNames.map(({ key, name }) => ({
    id: `section ${key}`,
    text: panel.goToSection(name),
    shortcut: undefined,
    isDisabled: false,
    run: () => view.set({ section: key, pane: 'write' }),
  }))
  const items = [...commands, ...sections]
    .filter(({ text, isDisabled }) => !isDisabled && hasWordsOf(text, query))
    .map(({ id, text, shortcut, run }) => ({
      id,
      choose: run,
      content: (
        <>
          <span className="min-w-0 flex-1">{text}</span>
          {shortcut && <kbd className="font-sans text-soft text-xs">{shortcut}</kbd>}
        </>
      ),
    }))
  return (
    <QuickList
      title={messages.commands}
      label={panel.paletteLabel}
      query={query}
      onQuery={setQuery}
      items={items}
      empty={panel.paletteNothing}
      onClose={onClose}
    />
  )
}

/** The sections that can be gone to, with their names. */
function useSectionNames(nameOf: (key: string) => string): { key: string; name: string }[] {
  const order = useDraft(({ content }) =>
    resolveSections(content)
      .map((section) => section.key)
      .join(' '),
  )
  return [basicsKey, ...order.split(' ')].map((key) => ({ key, name: nameOf(key) }))
}

/** Names any section without a hook of its own. */
function useSectionNamer(): (key: string) => string {
  const sections = useMessages(sectionsMessages)
  const basics = useSectionName(basicsKey)
  const { untitledSection } = useMessages(editorMessages)
  const content = useDraft((document) => document.content)
  const lists: Record<string, { name: string } | undefined> = sections.lists
  return (key) => {
    if (key === basicsKey) return basics
    const heading = content.sections.find((state) => state.key === key)?.title
    if (heading) return heading
    if (key === 'summary') return sections.summary.name
    const custom = content.custom.find((section) => section.id === key)
    return lists[key]?.name ?? (custom?.title || untitledSection)
  }
}
