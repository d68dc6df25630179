import { Row } from '@/components/ui/card'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import type { AiState } from '@/dist/answers/ai-state-answers'
import { ai as aiMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'

/** Shows today's usage and its approximate cost. An unknown cost is called unknown. */
export function TodayRow({ today }: { today: AiState['today'] }) {
  const messages = useMessages(aiMessages).settings
  const { number } = formatters(useInterfaceLocale())
  const { tokens, limit, calls, dollars } = today
  const used =
    limit === null
      ? messages.tokens(number(tokens))
      : messages.tokensOf(number(tokens), number(limit))
  // Two decimals would round a small price to zero.
  const costOf = (known: number) =>
    known < 0.01
      ? messages.costLittle
      : messages.cost(number(known, { minimumFractionDigits: 2, maximumFractionDigits: 2 }))
  const cost = dollars === null ? messages.costUnknown : costOf(dollars)
  // The cost is shown only without a limit: calls with one are paid for by the operator.
  const counted = calls === 0 ? [] : [messages.calls(calls), ...(limit === null ? [cost] : [])]
  return (
    <Row
      title={messages.todayTitle}
      text={
        <>
          {[used, ...counted].join(' · ')}
          <span className="block text-sm">{messages.tokensHint}</span>
        </>
      }
    />
  )
}
