import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { usePlaceName } from '@/components/document/evidence/use-place-name'
import { sectionIcon } from '@/components/document/fields/section-icons'
import { type Command, commandsIn } from '@/components/document/palette/command'
import { PaletteList } from '@/components/document/palette/palette-list'
import { useMessages } from '@/components/ui/messages'
import type { QuickItem, QuickListProps } from '@/components/ui/quick-list'
import { basicsKey } from '@/lib/browser/editing/places'
import { editorPanels } from '@/lib/messages/areas'
import { resolveSections } from '@/lib/resume/sections'
import { findInDocument } from '@/lib/resume/text/text'
import { focusSection } from '../sections/section-fold'
import { useSectionNamer } from '../sections/use-section-messages'
import { FoundWords } from './found-words'
import { useCommands } from './use-commands'

/** Palette of all commands and sections, and of the lines of the CV. */
export function CommandPalette(props: QuickListProps) {
  const commands = [...useCommands(), ...useSectionsToGoTo()]
  return <PaletteList commands={commands} findMore={useFindLines()} {...props} />
}

/** Maximum number of lines that are listed. */
const listedLines = 12

/** Letters from which lines are looked for: fewer are in almost all of them. */
const minLetters = 2

/** Returns a function that finds the lines of the CV with some words, each once, with their places. */
function useFindLines(): (query: string) => QuickItem[] {
  const { session, goTo } = useEditor()
  const { ownText } = useMessages(editorPanels)
  const placeOf = usePlaceName(useDraft((document) => document))
  return (query) => {
    if (query.trim().length < minLetters) return []
    const matches = findInDocument(session.document(), query)
    const lines = new Map(matches.toReversed().map((match) => [match.address, match]))
    return [...lines.values()]
      .toReversed()
      .slice(0, listedLines)
      .map((match) => ({
        id: match.address,
        group: ownText,
        choose: () => goTo(match.address, match.start),
        content: (
          <>
            <FoundWords match={match} />
            <span className="max-w-[45%] shrink-0 truncate text-soft text-xs" dir="auto">
              {placeOf(match.address)}
            </span>
          </>
        ),
      }))
  }
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
