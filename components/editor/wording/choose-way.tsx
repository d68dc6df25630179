import { useState } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import type { WordingWay } from '@/lib/ai/wording/ways'
import {
  readWishes,
  removeInstruction,
  saveInstruction,
} from '@/lib/browser/device/settings/own-wishes'
import { wording as wordingMessages } from '@/lib/messages/areas'
import { WishField } from './wish-field'

/** Chosen way, and the instruction of `own`. */
export type ChosenWay = { way: WordingWay; wish: string }

/** Prefix of the options of kept instructions. */
const ownPrefix = 'own:'

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
  const options = [
    ...ways.filter((id) => id !== 'own').map((id) => ({ id, label: messages.ways[id] })),
    ...offered.map((kept) => ({ id: `${ownPrefix}${kept}`, label: kept })),
    ...ways.filter((id) => id === 'own').map((id) => ({ id, label: messages.ways[id] })),
  ]
  return (
    <>
      {options.length > 1 && (
        <SegmentedControl
          label={messages.way}
          options={options}
          value={isKept ? `${ownPrefix}${text}` : way}
          onChange={(id) =>
            id.startsWith(ownPrefix)
              ? onChange({ way: 'own', wish: id.slice(ownPrefix.length) })
              : // An id of `ways`, or `own` for a new instruction.
                onChange({ way: id as WordingWay, wish: isKept ? '' : wish })
          }
        />
      )}
      {isOwn && (
        <>
          <WishField
            className="mt-3"
            value={wish}
            onChange={(next) => onChange({ way, wish: next })}
          />
          {text !== '' && (
            <Checkbox
              label={messages.keepWish}
              checked={isKept}
              onChange={({ currentTarget }) =>
                setWishes(currentTarget.checked ? saveInstruction(text) : removeInstruction(text))
              }
            />
          )}
        </>
      )}
    </>
  )
}
