import { useState } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { WordMarks } from '@/components/document/words/word-marks'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { changedBy, putAnswer } from '@/lib/ai/checks/line-answers'
import { unchanged } from '@/lib/browser/editing/edit'
import { replaceWords } from '@/lib/browser/editing/replace-words'
import { questions, wording as wordingMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import { LineQuestion, useRuleAsk } from './line-question'

type Props = { address: FieldAddress; text: string; onClose: () => void }

/** Without a model: asks what the rules ask about a line, and offers the line with the answer at its end. */
export function ToldLine({ address, text, onClose }: Props) {
  const messages = useMessages(wordingMessages)
  const { keep } = useMessages(questions)
  const { runWithUndo } = useEditor()
  const ask = useRuleAsk(address)
  const [answer, setAnswer] = useState<string | null>(null)
  if (!ask) return null
  if (answer === null) {
    return (
      <LineQuestion
        address={address}
        asked={null}
        use={keep}
        onTold={(fact) => setAnswer(fact.text)}
        onClose={() => {}}
      />
    )
  }
  const change = putAnswer(text, ask, answer)
  const take = () => {
    onClose()
    // After the dialog has returned the focus.
    setTimeout(() => {
      runWithUndo(
        (draft) => replaceWords(draft, { address, text, ...change }) ?? unchanged(draft),
        messages.taken,
      )
    }, 0)
  }
  return (
    <section className="mt-4 rounded-card border border-line p-4">
      <p dir="auto" className="wrap-anywhere">
        <WordMarks before={text} after={changedBy(text, change)} />
      </p>
      <Button autoFocus className="mt-3" onPress={take}>
        {messages.take}
      </Button>
    </section>
  )
}
