'use client'

import {
  ArrowDownWideNarrow,
  Columns2,
  Copy,
  Ellipsis,
  Eye,
  EyeOff,
  Heading,
  SeparatorHorizontal,
  Trash2,
} from 'lucide-react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { isDatedSection } from '@/components/document/fields/definitions'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { MoveItems } from '@/components/ui/move-items'
import { useLateCode } from '@/components/ui/use-late-code'
import { listedSections, moveSection } from '@/lib/browser/editing/section-list'
import { changeSection, removeCustomSection } from '@/lib/browser/editing/sections'
import { editor as editorMessages } from '@/lib/messages/areas'
import { sideKeysOfDesign } from '@/lib/pdf/templates/side-sections'
import { sectionOwner } from '@/lib/resume/change/address'
import { isCustomSection, summaryKey } from '@/lib/resume/sections'
import { useCopyAsText } from '../export/use-copy-as-text'
import { useSectionState } from './use-section-messages'

type Props = { sectionKey: string; name: string }

/** Menu with the actions of a section. */
export function SectionMenu({ sectionKey, name }: Props) {
  const { run, runWithUndo, view, goTo } = useEditor()
  const messages = useMessages(editorMessages)
  const state = useSectionState(sectionKey)
  const isCustom = isCustomSection(sectionKey)
  const isVisible = state?.visible ?? true
  const owner = isCustom ? sectionKey : sectionOwner(sectionKey)
  // The section of the form counts as open.
  const listed = useDraft(({ content }) => listedSections(content, sectionKey).join(' ')).split(' ')
  const isBeside = useDraft(({ content, design }) =>
    sideKeysOfDesign(content, design)?.includes(sectionKey),
  )
  const withLateCode = useLateCode()
  const copyAsText = useCopyAsText()
  const sortByDate = () =>
    withLateCode(async () => {
      const { sortNewestFirst } = await import('@/lib/browser/editing/date-order')
      runWithUndo((document) => sortNewestFirst(document, sectionKey), messages.isNewestFirst(name))
    })
  return (
    <Menu
      label={messages.sectionMenu(name)}
      trigger={
        <IconButton label={messages.sectionMenu(name)}>
          <Ellipsis aria-hidden="true" />
        </IconButton>
      }
    >
      <MoveItems
        index={listed.indexOf(sectionKey)}
        count={listed.length}
        onMove={(to) => run((document) => moveSection(document, listed, sectionKey, to))}
      />
      {isDatedSection(sectionKey) && (
        <MenuItem
          text={messages.newestFirst}
          icon={<ArrowDownWideNarrow aria-hidden="true" />}
          onAction={() => void sortByDate()}
        />
      )}
      {isBeside !== undefined && (
        <MenuItem
          text={isBeside ? messages.toMainColumn : messages.toSideColumn}
          icon={<Columns2 aria-hidden="true" />}
          onAction={() =>
            run((document) =>
              changeSection(document, sectionKey, { column: isBeside ? 'main' : 'side' }),
            )
          }
        />
      )}
      <MenuItem
        text={isVisible ? messages.hideSection : messages.showSection}
        icon={isVisible ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
        onAction={() =>
          run((document) => changeSection(document, sectionKey, { visible: !isVisible }))
        }
      />
      <MenuItem
        text={messages.renameSection}
        icon={<Heading aria-hidden="true" />}
        onAction={() => {
          view.set({ renamedSection: sectionKey })
          goTo(`${owner}/title`)
        }}
      />
      <MenuItem
        text={state?.breakBefore ? messages.noBreakBefore : messages.breakBeforeSection}
        icon={<SeparatorHorizontal aria-hidden="true" />}
        onAction={() =>
          run((document) =>
            changeSection(document, sectionKey, { breakBefore: !state?.breakBefore }),
          )
        }
      />
      <MenuItem
        text={messages.copyAsText}
        icon={<Copy aria-hidden="true" />}
        onAction={() => copyAsText(sectionKey)}
      />
      {isCustom && <MenuSeparator />}
      {isCustom && (
        <MenuItem
          text={messages.removeSection}
          icon={<Trash2 aria-hidden="true" />}
          isDanger
          onAction={() => {
            view.set({ section: summaryKey })
            runWithUndo(
              (document) => removeCustomSection(document, sectionKey),
              messages.sectionRemoved(name),
            )
          }}
        />
      )}
    </Menu>
  )
}
