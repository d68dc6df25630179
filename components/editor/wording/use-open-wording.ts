import { useAnyEditor } from '@/components/document/editor/editor-context'
import { bulletAddress } from '@/lib/browser/editing/bullets'
import { findBullets, findLine } from '@/lib/browser/editing/lines'
import { type FieldAddress, parseFieldAddress } from '@/lib/resume/change/address'

const summary: FieldAddress = 'basics/summary'

/** Opens the help with a text: the one with the caret, or the first of an entry. */
export function useOpenWording() {
  const { view, session, lastCaret } = useAnyEditor()
  const open = (wordingOf: FieldAddress | null) => view.set({ overlay: 'wording', wordingOf })

  const atCaret = (): FieldAddress | null => {
    const address = lastCaret()?.address ?? null
    const owner = address && parseFieldAddress(address)?.owner
    if (address === summary) return address
    return owner && findLine(session.document(), owner) ? bulletAddress(owner) : null
  }
  return {
    /** Of the bullet or profile that the caret is in. */
    openAtCaret: () => open(atCaret()),
    openSummary: () => open(summary),
    /** Of the bullet with the caret, where it is one of this entry, else of its first. */
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
