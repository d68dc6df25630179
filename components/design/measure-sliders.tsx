'use client'

import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { SliderField } from '@/components/ui/slider-field'
import { design as designMessages } from '@/lib/messages/en/design'
import { designRanges } from '@/lib/resume/resume-limits'
import type { Design } from '@/lib/resume/schema/design'

type Props = { design: Design; onChange: (patch: Partial<Design>) => void }

const measures = ['fontSize', 'lineHeight', 'spacing', 'margin'] as const

/** The numbers of a design, each within what the layout can take. */
export function MeasureSliders({ design, onChange }: Props) {
  const words = useMessages(designMessages)
  const formats = {
    fontSize: words.points,
    lineHeight: words.times,
    spacing: words.percent,
    margin: words.millimetres,
  }
  const isDefault = measures.every((measure) => design[measure] === designRanges[measure].initial)
  return (
    <div className="grid gap-x-6 gap-y-2 @md:grid-cols-2">
      {measures.map((measure) => {
        const { min, max, step } = designRanges[measure]
        return (
          <SliderField
            key={measure}
            label={words[measure]}
            value={design[measure]}
            minimum={min}
            maximum={max}
            step={step}
            format={formats[measure]}
            // Steps of a tenth leave crumbs of binary arithmetic behind.
            onChange={(value) => onChange({ [measure]: Math.round(value * 100) / 100 })}
          />
        )
      })}
      {!isDefault && (
        <Button
          look="quiet"
          size="small"
          className="justify-self-start sm:col-span-2"
          onPress={() =>
            onChange(
              Object.fromEntries(
                measures.map((measure) => [measure, designRanges[measure].initial]),
              ),
            )
          }
        >
          {words.reset}
        </Button>
      )}
    </div>
  )
}
