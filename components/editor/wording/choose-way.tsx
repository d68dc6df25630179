'use client'

import { useState } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { TextField } from '@/components/ui/text-field'
import { maxWish, type WordingWay } from '@/lib/ai/wording/ways'
import { keepWish, readWishes } from '@/lib/browser/device/settings/own-wishes'
import { wording as wordingMessages } from '@/lib/messages/areas'

/** Chosen way, and the instruction of `own`. */
export type ChosenWay = { way: WordingWay; wish: string }

/** Prefix of the options of kept instructions. */
const keptPrefix = 'own:'

type Props = { ways: readonly WordingWay[]; value: ChosenWay; onChange: (value: ChosenWay) => void }

/** Choice of a way to reword, or an own instruction, which can be kept as a button. */
export function ChooseWay({ ways, value, onChange }: Props) {
  const messages = useMessages(wordingMessages)
  const [wishes, setWishes] = useState(readWishes)
  const { way, wish } = value
  const isOwn = way === 'own'
  const text = wish.trim()
  const offered = ways.includes('own') ? wishes : []
  const isKept = isOwn && offered.includes(text)
  return (
    <>
      <SegmentedControl
        label={messages.way}
        options={[
          ...ways.filter((id) => id !== 'own').map((id) => ({ id, label: messages.ways[id] })),
          ...offered.map((kept) => ({ id: `${keptPrefix}${kept}`, label: kept })),
          ...ways.filter((id) => id === 'own').map((id) => ({ id, label: messages.ways[id] })),
        ]}
        value={isKept ? `${keptPrefix}${text}` : way}
        onChange={(id) =>
          id.startsWith(keptPrefix)
            ? onChange({ way: 'own', wish: id.slice(keptPrefix.length) })
            : // An id of `ways`, or `own` for a new instruction.
              onChange({ way: id as WordingWay, wish: isKept ? '' : wish })
        }
      />
      {isOwn && (
        <>
          <TextField
            className="mt-3"
            label={messages.wish}
            description={messages.wishHint}
            value={wish}
            maxLength={maxWish}
            onChange={({ currentTarget }) => onChange({ way, wish: currentTarget.value })}
          />
          {text !== '' && (
            <Checkbox
              label={messages.keepWish}
              checked={isKept}
              onChange={({ currentTarget }) => setWishes(keepWish(text, currentTarget.checked))}
            />
          )}
        </>
      )}
    </>
  )
}
