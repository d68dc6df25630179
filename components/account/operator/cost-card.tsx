import { Card } from '@/components/ui/card'
import { useDays } from '@/components/ui/dates/use-days'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import type { OperatorCounts } from '@/lib/api/operator'
import { operator as operatorMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { type FigureRow, FiguresTable } from './figures-table'

type Used = Omit<OperatorCounts['models'][number], 'day'>

/** Sums calls per model over all days, most used first. */
export function sumModels(models: OperatorCounts['models']): Used[] {
  const sums = new Map<string, Used>()
  for (const { day: _, ...one } of models) {
    const key = `${one.provider}/${one.model}`
    const so = sums.get(key)
    sums.set(
      key,
      so
        ? {
            ...so,
            calls: so.calls + one.calls,
            tokens: so.tokens + one.tokens,
            untold: so.untold + one.untold,
            dollars: so.dollars + one.dollars,
            unpriced: so.unpriced + one.unpriced,
          }
        : one,
    )
  }
  return [...sums.values()].sort((a, b) => b.calls - a.calls)
}

/** Shows the cost of models for this installation. Unknown costs are called unknown. */
export function CostCard({
  models,
  isSetUp,
}: Pick<OperatorCounts, 'models'> & { isSetUp: boolean }) {
  const messages = useMessages(operatorMessages).cost
  const { number } = formatters(useInterfaceLocale())
  const { say: dayName } = useDays()

  const sayKnown = (known: string, unknownCalls: number, calls: number) => {
    if (unknownCalls === 0) return known
    return unknownCalls >= calls
      ? messages.unknown
      : messages.andUnknown(known, number(unknownCalls))
  }
  const sayDollars = (dollars: number) =>
    // Two decimals would round a small price to zero.
    dollars > 0 && dollars < 0.01
      ? messages.little
      : number(dollars, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const rowOf = (key: string, name: string, used: Used): FigureRow => ({
    key,
    name,
    cells: [
      number(used.calls),
      sayKnown(number(used.tokens), used.untold, used.calls),
      sayKnown(sayDollars(used.dollars), used.unpriced, used.calls),
    ],
  })

  const columns = [messages.model, messages.calls, messages.tokens, messages.dollars]
  return (
    <Card id="cost" title={messages.title} text={messages.text}>
      {models.length === 0 ? (
        <p className="text-soft">{isSetUp ? messages.none : messages.notSetUp}</p>
      ) : (
        <>
          <FiguresTable
            caption={messages.caption}
            columns={columns}
            rows={sumModels(models).map((one) =>
              rowOf(`${one.provider}/${one.model}`, one.model, one),
            )}
          />
          <p className="py-3 text-pretty text-soft text-sm">{messages.hint}</p>
          <details>
            <summary className="min-h-11 cursor-pointer py-2.5 font-medium">
              {messages.byDay}
            </summary>
            <FiguresTable
              caption={messages.byDay}
              columns={columns}
              rows={models.map(({ day, ...one }) =>
                rowOf(
                  `${day}/${one.provider}/${one.model}`,
                  messages.dayOfModel(dayName(day), one.model),
                  one,
                ),
              )}
            />
          </details>
        </>
      )}
    </Card>
  )
}
