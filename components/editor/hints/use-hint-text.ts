import { useEffect, useState } from 'react'
import { useRuleMessages } from '@/components/document/checks/use-rule-messages'
import { useDraft } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { whileCurrent } from '@/components/ui/while-current'
import { type LineHint, ruleOfHint } from '@/lib/ai/checks/line-hints'
import { checks, lineHints, type MessagesOf } from '@/lib/messages/areas'
import { findMessages, loadMessages } from '@/lib/messages/loaded-messages'
import { toOffered } from '@/lib/messages/locales'

type Messages = MessagesOf<typeof lineHints>

/** Returns the sentence of a hint, in the words of the check that lists the same. */
export function useHintText(): (hint: LineHint) => string {
  const messages = useMessages(lineHints)
  const { advice } = useMessages(checks)
  const rules = useRuleMessages()
  return ({ kind, values }) => {
    const { found, fix } = rules[ruleOfHint[kind]]
    if (kind === 'blank') return advice.blank(values)
    if (kind === 'number') return messages.noNumber
    if (kind === 'mixed') return messages.mixed(values.text)
    if (kind === 'long') return advice['long-bullet'](values)
    return kind === 'person' ? `${found(values)} ${fix}` : found(values)
  }
}

/** Returns an example for a kind of hint in the language of the CV, as far as the interface has it; null if there is none. */
export function useHintExample(kind: LineHint['kind']): { text: string; language?: string } | null {
  const own = useMessages(lineHints)
  const language = useDraft(({ design }) => toOffered(design.language))
  const [loaded, setLoaded] = useState<Messages | null>(null)
  useEffect(() => {
    if (language) return whileCurrent(loadMessages(lineHints, language), setLoaded)
  }, [language])
  const found = (language && (findMessages(lineHints, language) ?? loaded)) || null
  const name = kind === 'mixed' ? 'tense' : kind
  const { examples } = found ?? own
  if (!(name in examples)) return null
  const text = examples[name as keyof typeof examples]
  return found && language ? { text, language } : { text }
}
