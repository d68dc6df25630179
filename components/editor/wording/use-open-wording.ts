import { useAnyEditor } from '@/components/document/editor/editor-context'
import { useModel } from '@/components/document/model/use-ai-state'
import { useMessages } from '@/components/ui/messages'
import { bulletAddress } from '@/lib/browser/editing/bullets'
import { findBullets, findLine } from '@/lib/browser/editing/lines'
import { editor as editorMessages, wording as wordingMessages } from '@/lib/messages/areas'
import { type FieldAddress, parseFieldAddress } from '@/lib/resume/change/address'

/** Returns the name of the help: without a model there are only the tips of this device. */
export function useWordingTitle(): string {
  const { title } = useMessages(wordingMessages)
  const { suggestions } = useMessages(editorMessages)
  return useModel() === 'ready' ? title : suggestions
}

const summary: FieldAddress = 'basics/summary'

/** Returns functions that open the wording help for the focused text, or the first of an entry. */
export function useOpenWording() {
  const { view, session, lastCaret } = useAnyEditor()
  const open = (wordingOf: FieldAddress | null, wordingSection: string | null = null) =>
    view.set({ overlay: 'wording', wordingOf, wordingSection })

  const atCaret = (): FieldAddress | null => {
    const address = lastCaret()?.address ?? null
    const owner = address && parseFieldAddress(address)?.owner
    if (address === summary) return address
    return owner && findLine(session.document(), owner) ? bulletAddress(owner) : null
  }
  return {
    /** Opens it for the focused bullet or profile. */
    openAtCaret: () => open(atCaret()),
    openSummary: () => open(summary),
    openSection: (key: string) => open(null, key),
    /** Opens it for the focused bullet if it belongs to this entry, else its first. */
    openEntry(entryId: string) {
      const address = atCaret()
      const owner = address && parseFieldAddress(address)?.owner
      const bullets = findBullets(session.document(), entryId)?.bullets ?? []
      if (bullets.some(({ id }) => id === owner)) return open(address)
      const [first] = bullets
      open(first ? bulletAddress(first.id) : null)
    },
  }
}
