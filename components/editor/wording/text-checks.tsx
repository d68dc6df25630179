'use client'

import { Lightbulb } from 'lucide-react'
import { useMemo } from 'react'
import { useRuleMessages } from '@/components/document/checks/use-rule-messages'
import { useDraft } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { checkDocument } from '@/lib/browser/paper/checks/check-document'
import { wording as wordingMessages } from '@/lib/messages/areas'

/** Shows the results of the checks for one text. Nothing is sent. */
export function TextChecks({ address }: { address: string }) {
  const messages = useMessages(wordingMessages)
  const rules = useRuleMessages()
  const document = useDraft((draft) => draft)
  const open = useMemo(
    () =>
      checkDocument(document, null, null).results.filter(
        ({ status, places }) =>
          status !== 'pass' && places.some((place) => place.address === address),
      ),
    [document, address],
  )
  return (
    <section className="mt-5">
      <h3 className="text-base">{messages.checks}</h3>
      {open.length === 0 ? (
        <p className="mt-1 text-soft text-sm">{messages.noChecks}</p>
      ) : (
        <ul className="mt-2 flex flex-col gap-2 text-sm">
          {open.map(({ id }) => (
            <li key={id} className="flex items-start gap-2">
              <Lightbulb aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-soft" />
              <span>
                {rules[id].why} {rules[id].fix}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
