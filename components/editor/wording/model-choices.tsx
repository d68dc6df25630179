'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import type { GroundedChoice } from '@/lib/ai/wording/ground-choices'
import { type WordingWay, waysOf } from '@/lib/ai/wording/ways'
import type { WordingResult } from '@/lib/ai/wording/wording-result'
import { wording as wordingMessages } from '@/lib/messages/en/wording'
import { ChoiceCard } from './choice-card'
import { ModelFailure } from './model-failure'
import { NoModel } from './no-model'
import { useModel } from './use-model'
import { useWording } from './use-wording'

type Props = {
  address: string
  kind: 'bullet' | 'summary'
  hasText: boolean
  onTake: (result: WordingResult, choice: GroundedChoice) => void
}

/** Asks a model for other words in one of a few ways, and shows what may be taken. */
export function ModelChoices({ address, kind, hasText, onTake }: Props) {
  const words = useMessages(wordingMessages)
  const model = useModel()
  const ways = waysOf[kind].filter((way) => hasText || way === 'summarise')
  const [chosen, setWay] = useState<WordingWay | null>(null)
  const way = chosen !== null && ways.includes(chosen) ? chosen : ways[0]
  const { state, ask, stop } = useWording(address)
  if (model === 'asking' || !way) return null
  if (model !== 'ready') return <NoModel why={model} />
  const isAsking = state.kind === 'asking'
  return (
    <section className="mt-4">
      <SegmentedControl
        label={words.way}
        options={ways.map((id) => ({ id, label: words.ways[id] }))}
        value={way}
        onChange={setWay}
      />
      <div className="mt-3 flex flex-wrap items-center gap-3">
        {isAsking ? (
          <Button onPress={stop}>{words.stop}</Button>
        ) : (
          <Button look="primary" onPress={() => ask(way)}>
            {state.kind === 'answered' ? words.askAgain : words.ask}
          </Button>
        )}
        <p role="status" className="min-w-0 flex-1 basis-48 text-soft text-sm">
          {isAsking ? words.asking : way === 'summarise' ? words.sentAll : words.sent}
        </p>
      </div>
      {state.kind === 'failed' && <ModelFailure code={state.code} />}
      {state.kind === 'answered' && (
        <Answer result={state.result} onTake={(choice) => onTake(state.result, choice)} />
      )}
    </section>
  )
}

type AnswerProps = { result: WordingResult; onTake: (choice: GroundedChoice) => void }

function Answer({ result: { choices, held, dropped }, onTake }: AnswerProps) {
  const words = useMessages(wordingMessages)
  const left = dropped.reduce((sum, { count }) => sum + count, 0)
  return (
    <div role="status" className="mt-4">
      <h3 className="text-base">{words.choices}</h3>
      {choices.length === 0 && <p className="mt-1">{words.nothing}</p>}
      <ul className="mt-2 flex flex-col gap-3">
        {choices.map((choice) => (
          <ChoiceCard key={choice.id} choice={choice} onTake={() => onTake(choice)} />
        ))}
      </ul>
      <p className="mt-2 text-soft text-sm">
        {[held > 0 && words.held(held), left > 0 && words.dropped(left)].filter(Boolean).join(' ')}
      </p>
    </div>
  )
}
