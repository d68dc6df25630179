import { useEffect, useState } from 'react'
import { useRuleMessages } from '@/components/document/checks/use-rule-messages'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { whileCurrent } from '@/components/ui/while-current'
import { type LineHint, ruleOfHint } from '@/lib/ai/checks/line-hints'
import { exampleLanguage, readExamples } from '@/lib/browser/examples/examples'
import { lineOfProfession, titleOfLine } from '@/lib/browser/examples/lines-of-profession'
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
    if (kind === 'short') return messages.tooShort
    if (kind in messages.says) return messages.says[kind as keyof typeof messages.says](values.text)
    return kind === 'person' || kind === 'worn' ? `${found(values)} ${fix}` : found(values)
  }
}

/** Kinds of hints whose example shows a form of words, which no line of a profession has. */
const formKinds: readonly LineHint['kind'][] = ['repeated', 'tense', 'mixed', 'blank']

/** Returns a line of the example CV nearest to the profession of a bullet, in the language of the CV; null if there is none. */
function useProfessionLine(id: string, isAsked: boolean) {
  const { session } = useEditor()
  const language = useDraft(({ design }) => exampleLanguage(design.language))
  const [line, setLine] = useState<string | null>(null)
  useEffect(() => {
    if (language === null || !isAsked) return
    const document = session.document()
    const title = titleOfLine(document, id)
    return whileCurrent(
      readExamples(language).then(
        (examples) => lineOfProfession(title, id, examples),
        () => null,
      ),
      setLine,
    )
  }, [language, isAsked, id, session])
  return line && language ? { text: line, language } : null
}

/**
 * Returns an example for a hint in the language of the CV: a line of the nearest profession, else one that fits any. Null
 * if the kind has none.
 *
 * @param id of the bullet
 */
export function useHintExample(
  id: string,
  kind: LineHint['kind'],
): { text: string; language?: string } | null {
  const own = useMessages(lineHints)
  const language = useDraft(({ design }) => toOffered(design.language))
  const [loaded, setLoaded] = useState<Messages | null>(null)
  const line = useProfessionLine(id, !formKinds.includes(kind))
  useEffect(() => {
    if (language) return whileCurrent(loadMessages(lineHints, language), setLoaded)
  }, [language])
  if (line) return line
  const found = (language && (findMessages(lineHints, language) ?? loaded)) || null
  const { examples } = found ?? own
  const text = exampleFor(kind, examples)
  if (!text) return null
  return found && language ? { text, language } : { text }
}

type Examples = Messages['examples']

const sameExample: Partial<Record<LineHint['kind'], keyof Examples>> = {
  mixed: 'tense',
  hidden: 'weak',
  passive: 'weak',
  ongoing: 'person',
  worn: 'number',
  short: 'weak',
}

function exampleFor(kind: LineHint['kind'], examples: Examples): string | null {
  const name = sameExample[kind] ?? kind
  return name in examples ? examples[name as keyof Examples] : null
}
