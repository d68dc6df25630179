import { showToast } from '@/components/ui/toast-queue'
import type { copyText } from '@/lib/browser/export/copy-text'
import { plainTextOf } from '@/lib/browser/export/plain-text'
import type { exportArea, WordsOf } from '@/lib/messages/areas'

/** Code that is fetched when something is copied: its text, and the notice that says whether that worked. */
export const lateCopy = { textOf: plainTextOf, announce }

/** Says whether a section (null: the whole document) was copied. */
function announce(
  outcome: Awaited<ReturnType<typeof copyText>>,
  key: string | null,
  words: WordsOf<typeof exportArea>,
) {
  const text = {
    copied: words.copied,
    empty: key === null ? words.nothingYet : words.nothingToCopy,
    refused: words.notCopied,
  }
  showToast({ text: text[outcome] })
}
