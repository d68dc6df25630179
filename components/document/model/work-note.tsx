import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import type { ModelState } from '@/lib/browser/ai/model-state'
import { type ModelChoice, readModelChoice } from '@/lib/browser/ai/page/model-choice'
import { type Planned, planWork } from '@/lib/browser/ai/page/plan-work'
import { type WorkUsed, watchWork, workOf } from '@/lib/browser/ai/page/work-news'
import { sent as sentMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'

type Props = Planned & { ai: ModelState }

/**
 * Tells about how many tokens a request has with the exam of its model, what they cost and how long they take, and what
 * the last one of its kind took, and whether it broke off. Nothing where the operator pays.
 */
export function WorkNote({ kind, requests, ai }: Props) {
  const { work: messages } = useMessages(sentMessages)
  const { number } = formatters(useInterfaceLocale())
  const [choice, setChoice] = useState<ModelChoice | null>(null)
  const read = () => workOf(kind)
  const { last, isPart } = useSyncExternalStore(watchWork, read, read)
  useEffect(() => {
    void readModelChoice().then(setChoice, () => {})
  }, [])
  // Each request measures the pace of the model anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `last` tells when
  const planned = useMemo(
    () => planWork({ kind, requests }, ai, choice),
    [kind, requests, ai, choice, last],
  )
  const list = ({ tokens, dollars, seconds }: WorkUsed) => {
    const isLong = seconds !== null && seconds >= 90
    const texts = [
      tokens !== null && messages.tokens(tokens),
      dollars !== null &&
        number(dollars, { style: 'currency', currency: 'USD', maximumSignificantDigits: 2 }),
      seconds !== null &&
        number(Math.max(1, Math.round(isLong ? seconds / 60 : seconds)), {
          ...{ style: 'unit', unitDisplay: 'long' },
          unit: isLong ? 'minute' : 'second',
        }),
    ]
    return texts.filter(Boolean).join(' · ')
  }
  if (!planned) return null
  return (
    <p>
      {[
        isPart && messages.part,
        messages.before(list(planned)),
        planned.exam !== null && messages.exam(planned.exam),
        last && messages.after(list(last)),
      ]
        .filter(Boolean)
        .join(' ')}
    </p>
  )
}
