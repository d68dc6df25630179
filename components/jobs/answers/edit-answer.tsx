import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import type { PrivateFacts } from '@/lib/browser/private-facts/private-facts'
import { application as applicationMessages, common as commonMessages } from '@/lib/messages/areas'
import type { PrivateFact } from '@/lib/resume/private-facts'
import { AnswerFields } from './answer-fields'

type Props = {
  /** Facts of one question and answer. */
  uses: readonly [PrivateFact, ...PrivateFact[]]
  store: PrivateFacts
  onClose: () => void
}

/** Form that changes a saved answer wherever it was given: new facts take the place of the old ones (ADR private-facts). */
export function EditAnswer({ uses, store, onClose }: Props) {
  const { form } = useMessages(applicationMessages)
  const { cancel, undo } = useMessages(commonMessages)
  const [{ question, text }] = uses
  const [typed, setTyped] = useState({ question, text })
  const [limit, setLimit] = useState<number | null>(null)
  const now = { question: typed.question.trim(), text: typed.text.trim() }
  const canSave = now.question !== '' && now.text !== ''
  const report = () => showToast({ text: form.notSaved })
  async function save() {
    onClose()
    if (now.question === question && now.text === text) return
    try {
      const added = await store.replace(uses, now)
      const onAction = () => void store.replace(added, { question, text }).catch(report)
      showToast({ text: form.changed, action: { label: undo, onAction } })
    } catch {
      report()
    }
  }
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (canSave) void save()
      }}
    >
      <AnswerFields {...{ typed, limit }} onType={setTyped} onLimit={setLimit} isFocused />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small" look="primary" isDisabled={!canSave}>
          {form.saveAnswer}
        </Button>
        <Button size="small" look="quiet" onPress={onClose}>
          {cancel}
        </Button>
      </div>
    </form>
  )
}
