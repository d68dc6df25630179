import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { sectionIcon } from '@/components/document/fields/section-icons'
import { type Command, commandsIn } from '@/components/document/palette/command'
import { PaletteList } from '@/components/document/palette/palette-list'
import { useMessages } from '@/components/ui/messages'
import type { QuickListProps } from '@/components/ui/quick-list'
import { basicsKey } from '@/lib/browser/editing/places'
import { editorPanels } from '@/lib/messages/areas'
import { resolveSections } from '@/lib/resume/sections'
import { focusSection } from '../sections/section-fold'
import { useSectionNamer } from '../sections/use-section-messages'
import { useCommands } from './use-commands'

/** Palette of all commands and sections. */
export function CommandPalette(props: QuickListProps) {
  const commands = [...useCommands(), ...useSectionsToGoTo()]
  return <PaletteList commands={commands} {...props} />
}

/** Returns a command for each section. */
function useSectionsToGoTo(): Command[] {
  const { view } = useEditor()
  const { goToSection } = useMessages(editorPanels)
  const nameOf = useSectionNamer()
  const content = useDraft((document) => document.content)
  return [basicsKey, ...resolveSections(content).map(({ key }) => key)].map((key) =>
    commandsIn('go')(`section ${key}`, goToSection(nameOf(key)), sectionIcon(key), () => {
      view.set({ section: key, pane: 'write' })
      focusSection(key)
    }),
  )
}
