import { useMemo } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { Difference } from '@/components/document/words/compare-words'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { useDebounced } from '@/components/ui/use-debounced'
import { family as familyMessages } from '@/lib/messages/areas'
import type { DescribedChange } from '@/lib/resume/change/describe-changes'
import { takePart } from '@/lib/resume/change/take-part'
import { baseDocument, ownChanges } from '@/lib/resume/family/line-status'
import { type MainCv, useLineActions } from './use-line-actions'

/** Maximum own changes listed. */
const maxListed = 60

/**
 * Lists the differences of the open CV from its master's base, each with actions to revert it or send it to the master.
 */
export function OwnChanges({ main }: { main: MainCv | null }) {
  const messages = useMessages(familyMessages)
  const here = useDebounced(useDraft((document) => document))
  const changes = useMemo(() => ownChanges(here), [here])
  return (
    <section className="mt-6" aria-label={messages.ownTitle}>
      <h3 className="text-base">{messages.ownTitle}</h3>
      <p className="mt-0.5 mb-2 text-soft text-sm">
        {changes.length === 0 ? messages.noneOwn : messages.ownHint}
      </p>
      <ul className="flex flex-col gap-3">
        {changes.slice(0, maxListed).map((change) => (
          <Difference key={change.key} change={change}>
            <Actions change={change} main={main} />
          </Difference>
        ))}
      </ul>
    </section>
  )
}

function Actions({ change, main }: { change: DescribedChange; main: MainCv | null }) {
  const messages = useMessages(familyMessages)
  const { run } = useEditor()
  const actions = useLineActions(main ?? { id: '', name: '', document: null })
  const { kind, part, place } = change
  const followAgain = () =>
    run((document) => {
      const base = baseDocument(document)
      const taken = base && takePart(base, document, part)
      return { document: taken?.ok ? taken.document : document, focus: null }
    })
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      {main && kind !== 'removed' && actions.canSend(place) && (
        <Button size="small" onPress={() => void actions.sendPart(part)}>
          {messages.sendToMain}
        </Button>
      )}
      {kind !== 'added' && (
        <Button size="small" look="quiet" onPress={followAgain}>
          {kind === 'removed' ? messages.putBack : messages.followAgain}
        </Button>
      )}
    </div>
  )
}
