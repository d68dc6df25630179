'use client'

import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { looks as looksMessages } from '@/lib/messages/areas'
import { type Design, designChoices } from '@/lib/resume/schema/design'
import { PhotoShapeSelect } from './photo-shape-select'

type Props = {
  design: Design
  /** Photo options are hidden without a photo. */
  hasPhoto: boolean
  onChange: (patch: Partial<Design>) => void
}

type SelectKey = Exclude<keyof typeof designChoices, 'photoShape'>
const choiceKeys = Object.keys(designChoices).filter((key) => key !== 'photoShape') as SelectKey[]
const photoKeys: readonly string[] = ['photo', 'photoSize']

/** Options that every template supports. Each template has its own defaults. */
export function DetailOptions({ design, hasPhoto, onChange }: Props) {
  const messages = useMessages(looksMessages)
  const keys = hasPhoto ? choiceKeys : choiceKeys.filter((key) => !photoKeys.includes(key))
  return (
    <div className="grid gap-x-6 gap-y-4 @md:grid-cols-2">
      {keys.map((key) => {
        const { label, choices } = messages[key]
        const names: Record<string, string> = choices
        return (
          <Select
            key={key}
            label={label}
            options={designChoices[key].map((id) => ({ id, label: names[id] ?? id }))}
            value={design[key]}
            onChange={(id) => onChange({ [key]: id })}
          />
        )
      })}
      {hasPhoto && <PhotoShapeSelect design={design} onChange={onChange} />}
    </div>
  )
}
