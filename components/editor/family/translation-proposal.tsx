import { useState } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { ModelFailure } from '@/components/document/model/model-failure'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { TranslatedText } from '@/lib/ai/translation/translated-copy'
import { family as familyMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { JsonValue } from '@/lib/resume/json-value'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { TranslationRow } from '../translation/translation-row'
import { useProposal } from './use-proposal'

type Props = {
  followed: ResumeDocument
  /** Address of the line in the master. */
  address: FieldAddress
  /** Current value of the line there. */
  stored: JsonValue
  onUse: (text: TranslatedText) => void
}

/** Offers a model's translation of a changed line, applied after the person has confirmed it. */
export function TranslationProposal({ followed, address, stored, onUse }: Props) {
  const messages = useMessages(familyMessages)
  const { goTo } = useEditor()
  const { state, ask } = useProposal(followed, address, stored)
  const [isConfirmed, setConfirmed] = useState(false)
  if (state.kind === 'answered') {
    const { text, from, to } = state
    return (
      <div className="mt-3">
        <h5 className="mb-1 font-medium text-soft text-xs">{messages.proposal}</h5>
        <ul>
          <TranslationRow
            text={text}
            place=""
            from={from}
            to={to}
            isConfirmed={isConfirmed}
            onToggle={() => setConfirmed(!isConfirmed)}
            onShow={goTo}
          />
        </ul>
        <Button
          size="small"
          look="primary"
          className="mt-2"
          isDisabled={!isConfirmed}
          onPress={() => onUse(text)}
        >
          {messages.useProposal}
        </Button>
      </div>
    )
  }
  return (
    <>
      <Button size="small" isDisabled={state.kind === 'asking'} onPress={ask}>
        {messages.propose}
      </Button>
      <p role="status" className="basis-full text-sm empty:hidden">
        {state.kind === 'asking' && messages.proposing}
        {state.kind === 'nothing' && messages.notProposed}
      </p>
      {state.kind === 'failed' && <ModelFailure code={state.code} />}
    </>
  )
}
