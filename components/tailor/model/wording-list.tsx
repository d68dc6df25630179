'use client'

import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { changeWording } from '@/lib/browser/tailor/wordings'
import { wordings as wordingMessages } from '@/lib/messages/en/wordings'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { Tailoring } from '../use-tailoring'
import { useJudge } from './use-judge'
import { WordingCard, type WordingChange } from './wording-card'

type Props = {
  document: ResumeDocument
  tailoring: Tailoring
  onShow: (address: FieldAddress) => void
}

/**
 * Lists the suggestions of a model, each with its verdict against the CV. The verdict is computed here, with
 * the CV as it is on this device and the text as it is being edited; the server checks again what is
 * accepted.
 */
export function WordingList({ document, tailoring: { draft, change }, onShow }: Props) {
  const words = useMessages(wordingMessages)
  const judge = useJudge(document)
  const wordings = draft?.wordings ?? []
  if (!judge || wordings.length === 0) return null
  const judged = wordings.map((wording) => ({ wording, said: judge(wording, wording) }))
  const passing = judged.filter(
    ({ wording, said }) =>
      wording.decision === null && said.state === 'licensed' && said.verdict === 'pass',
  )
  const set = (keys: readonly string[], what: WordingChange) => {
    const decidedAt = new Date().toISOString()
    change((before) =>
      keys.reduce((known, key) => changeWording(known, key, { ...what, decidedAt }), before),
    )
  }
  return (
    <>
      {passing.length > 1 && (
        <Button
          size="small"
          className="mt-4"
          onPress={() =>
            set(
              passing.map(({ wording }) => wording.key),
              { decision: 'accepted' },
            )
          }
        >
          {words.acceptPassing(passing.length)}
        </Button>
      )}
      <ul className="mt-3 flex flex-col gap-4">
        {judged.map(({ wording, said }) => (
          <WordingCard
            key={wording.key}
            document={document}
            wording={wording}
            said={said}
            onChange={(what) => set([wording.key], what)}
            onShow={onShow}
          />
        ))}
      </ul>
    </>
  )
}
