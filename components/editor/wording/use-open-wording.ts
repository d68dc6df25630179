import { bulletAddress } from '@/lib/browser/editing/bullets'
import { bulletsOf, findBullet, findEntry } from '@/lib/browser/editing/locate'
import type { FieldAddress } from '@/lib/resume/address'
import { parseFieldAddress } from '@/lib/resume/address'
import { useEditor } from '../state/editor-context'

const summary: FieldAddress = 'basics/summary'

/** Opens the help with a text: the one with the caret, or the first of an entry. */
export function useOpenWording() {
  const { view, session, lastCaret } = useEditor()
  const open = (wordingOf: FieldAddress | null) => view.set({ overlay: 'wording', wordingOf })

  const atCaret = (): FieldAddress | null => {
    const address = lastCaret()?.address ?? null
    const owner = address && parseFieldAddress(address)?.owner
    if (address === summary) return address
    return owner && findBullet(session.document().content, owner) ? bulletAddress(owner) : null
  }
  return {
    /** Of the bullet or profile that the caret is in. */
    openAtCaret: () => open(atCaret()),
    openSummary: () => open(summary),
    /** Of the bullet with the caret, where it is one of this entry, else of its first. */
    openEntry(entryId: string) {
      const { content } = session.document()
      const address = atCaret()
      const owner = (address && parseFieldAddress(address)?.owner) ?? ''
      const entry = findEntry(content, entryId)?.entry
      if (findBullet(content, owner)?.entry.id === entryId) return open(address)
      const first = entry && bulletsOf(entry)[0]
      open(first ? bulletAddress(first.id) : null)
    },
  }
}
