'use client'

import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import type { Command } from '@/components/document/palette/command'
import { PaletteList } from '@/components/document/palette/palette-list'
import { useMessages } from '@/components/ui/messages'
import type { QuickListProps } from '@/components/ui/quick-list'
import { basicsKey } from '@/lib/browser/editing/places'
import { editorPanels } from '@/lib/messages/areas'
import { resolveSections } from '@/lib/resume/sections'
import { useSectionNamer } from '../sections/use-section-messages'
import { useCommands } from './use-commands'

/** Palette of all commands and sections. */
export function CommandPalette(props: QuickListProps) {
  const nameOf = useSectionNamer()
  const commands = [...useCommands(nameOf), ...useSectionCommandsOfList(nameOf)]
  return <PaletteList commands={commands} {...props} />
}

/** Returns a command for each section. */
function useSectionCommandsOfList(nameOf: (key: string) => string): Command[] {
  const { view } = useEditor()
  const { goToSection } = useMessages(editorPanels)
  const order = useDraft(({ content }) =>
    resolveSections(content)
      .map((section) => section.key)
      .join(' '),
  )
  return [basicsKey, ...order.split(' ')].map((key) => ({
    id: `section ${key}`,
    text: goToSection(nameOf(key)),
    run: () => view.set({ section: key, pane: 'write' }),
  }))
}
