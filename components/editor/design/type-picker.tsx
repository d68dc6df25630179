'use client'

import { useId } from 'react'
import { ChoiceCard } from '@/components/ui/choice-card'
import { useMessages } from '@/components/ui/messages'
import { design as designMessages } from '@/lib/messages/areas'
import type { FontFamily } from '@/lib/pdf/fonts/font-families'
import { fontPairs, fontsOf } from '@/lib/pdf/fonts/registry'
import type { Design } from '@/lib/resume/schema/design'
import { FontSelects } from './font-selects'
import { OwnFontFiles } from './own-font-files'

type Props = {
  documentId: string
  design: Design
  onChange: (patch: Partial<Design>) => void
}

/** Name of a family in its own typeface, as a picture, without loading the font. */
function FontName({ family, isBold }: { family: FontFamily; isBold: boolean }) {
  const symbol = `${family.id}-${isBold ? 'bold' : 'regular'}`
  return (
    <svg aria-hidden="true" className={`w-full fill-current ${isBold ? 'h-6' : 'h-5 text-soft'}`}>
      <use href={`/images/font-names.svg#${symbol}`} />
    </svg>
  )
}

/** Picks typefaces: suggested pairs, any families, and custom font files. */
export function TypePicker({ documentId, design, onChange }: Props) {
  const messages = useMessages(designMessages)
  const name = useId()
  const current = fontsOf(design)
  const suggested = fontsOf({ fonts: design.fonts })

  return (
    <div className="flex flex-col gap-4">
      <fieldset className="-m-1 grid max-h-80 min-w-0 grid-cols-[repeat(auto-fill,minmax(min(11rem,100%),1fr))] gap-2 overflow-y-auto p-1">
        <legend className="sr-only">{messages.type}</legend>
        {fontPairs.map((pair) => (
          <ChoiceCard
            key={pair.id}
            name={name}
            isChosen={pair.headings === current.headings && pair.body === current.body}
            onChoose={() => onChange({ fonts: pair.id, headingFont: '', bodyFont: '' })}
            className="flex flex-col gap-0.5 bg-panel px-3 py-2"
          >
            <span
              // Font names are not translated.
              translate={pair.headings === pair.body ? 'no' : undefined}
              className="sr-only"
            >
              {pair.headings === pair.body
                ? pair.body.name
                : messages.typePair(pair.headings.name, pair.body.name)}
            </span>
            <FontName family={pair.headings} isBold />
            <FontName family={pair.body} isBold={false} />
          </ChoiceCard>
        ))}
      </fieldset>
      <FontSelects design={design} suggested={suggested} onChange={onChange} />
      <OwnFontFiles documentId={documentId} design={design} onChange={onChange} />
    </div>
  )
}
