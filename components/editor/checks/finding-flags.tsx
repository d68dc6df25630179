import { useEditor, useView } from '@/components/document/editor/editor-context'
import { FlagLane } from '@/components/document/flags/flag-lane'
import type { PagesInViewport } from '@/components/document/preview/preview-pane'
import { useMessages } from '@/components/ui/messages'
import { checkPanel } from '@/lib/messages/areas'

/** Flags of the findings of the checks beside the paper, which open their rows in the list. */
export function FindingFlags(pages: PagesInViewport) {
  const { mend } = useMessages(checkPanel)
  const { view } = useEditor()
  const flags = useView((state) => state.flags) ?? []
  const asked = useView((state) => state.openFinding)
  const pointed = useView((state) => state.pointedFinding)
  const indexOf = (id: string | null | undefined) => {
    const at = flags.findIndex(({ finding }) => finding === id)
    return at < 0 ? null : at
  }
  const open = indexOf(asked) ?? (asked === '' || flags.length === 0 ? null : 0)
  return (
    <FlagLane
      pages={pages}
      flags={flags}
      open={open}
      pointed={indexOf(pointed?.finding)}
      label={mend.flags}
      nameOf={(own) =>
        mend.flag(
          own.map((at) => at + 1).join(', '),
          own.map((at) => flags[at]?.title ?? '').join('; '),
        )
      }
      onPoint={(at) => {
        const finding = at === null ? null : flags[at]?.finding
        view.set({ pointedFinding: finding ? { finding, by: 'flag' } : null })
      }}
      onOpen={(at) => {
        const finding = flags[at]?.finding
        if (!finding) return
        view.set({ openFinding: finding })
        const row = document.querySelector<HTMLElement>(`[data-finding="${finding}"]`)
        row?.focus({ preventScroll: true })
      }}
    />
  )
}
