import { useMessages } from '@/components/ui/messages'
import { weakOpeningIn } from '@/lib/ai/checks/line-facts'
import { guide as guideMessages, lineHints } from '@/lib/messages/areas'
import { saysWhen } from '@/lib/resume/deeds/read-answers'
import type { Deed } from './use-deed'

/**
 * Returns a function that gives the word about an answer: one that begins with a duty, by the same lists as the tips, and
 * one to "When?" that is no date, once its field is left. Undefined where there is none.
 */
export function useAnswerWord(deed: Deed, language: string) {
  const { did } = useMessages(guideMessages)
  const { says } = useMessages(lineHints)
  return (at: number, isTyping: boolean): string | undefined => {
    const text = deed.answers[at] ?? ''
    const isDate = deed.kind !== 'new' || at !== 2 || isTyping || saysWhen(text, language)
    if (!isDate) return did.notDate
    const opening = weakOpeningIn(text.trimStart(), language)
    if (!opening || opening.kind === 'ongoing') return undefined
    return says[opening.kind](text.trimStart().slice(0, opening.end))
  }
}
