import { useMemo } from 'react'
import { useDraft } from '@/components/document/editor/editor-context'
import { QuestionCard } from '@/components/document/private-facts/question-card'
import { useMessages } from '@/components/ui/messages'
import type { LineAsk } from '@/lib/ai/checks/line-answers'
import { hintsOfLine } from '@/lib/ai/checks/line-hints'
import { rewordableFields } from '@/lib/ai/tailoring/offered-fields'
import { lineHints } from '@/lib/messages/areas'
import { type FieldAddress, parseFieldAddress } from '@/lib/resume/change/address'
import { type PrivateFact, wholeCv } from '@/lib/resume/private-facts'

/** Returns the question that the rules of hints have about a bullet: how many, or what changed. */
export function useRuleAsk(address: FieldAddress): LineAsk | null {
  const document = useDraft((draft) => draft)
  return useMemo(() => {
    const asks = hintsOfLine(document, parseFieldAddress(address)?.owner ?? '').flatMap(
      (hint) => hint.asks,
    )
    return asks.find(({ id }) => id === 'count' || id === 'change') ?? null
  }, [document, address])
}

type Props = {
  address: FieldAddress
  /** Question of a model; null: that of the rules, if they have one. */
  asked: string | null
  use: string
  onTold: (fact: PrivateFact) => void
  onClose: () => void
}

/** Asks for a fact about a line of the CV. */
export function LineQuestion({ address, asked, ...card }: Props) {
  const { asks } = useMessages(lineHints)
  const rule = useRuleAsk(address)
  const entry = useDraft(
    (document) =>
      rewordableFields(document).find((field) => field.address === address)?.entryId ?? wholeCv,
  )
  const question = asked ?? (rule && asks[rule.id])
  return question && <QuestionCard {...{ question, entry, about: address }} {...card} />
}
