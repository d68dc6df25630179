'use client'

import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { SliderField } from '@/components/ui/slider-field'
import { design as designMessages } from '@/lib/messages/areas'
import { designRanges } from '@/lib/resume/resume-limits'
import type { Design } from '@/lib/resume/schema/design'

/** The fields of a design that are sliders, in their order. */
export const measures = ['fontSize', 'lineHeight', 'spacing', 'margin'] as const

/** Steps of a tenth leave crumbs of binary arithmetic behind. */
const withoutCrumbs = (value: number) => Math.round(value * 100) / 100

type Props = {
  design: Design
  /** The numbers that the fitting has set on the paper instead of those of the design. */
  fitted?: Pick<Design, (typeof measures)[number]>
  /** One number, or all of them at once when they are reset. */
  onChange: (patch: Partial<Design>) => void
}

/** The numbers of a design, each within what the layout can take. */
export function MeasureSliders({ design, fitted = design, onChange }: Props) {
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
        const format = formats[measure]
        const value = withoutCrumbs(fitted[measure])
        const isFitted = value !== withoutCrumbs(design[measure])
        return (
          <SliderField
            key={measure}
            label={words[measure]}
            value={value}
            minimum={min}
            maximum={max}
            step={step}
            format={(shown) => (isFitted ? words.fitted(format(shown)) : format(shown))}
            onChange={(chosen) => onChange({ [measure]: withoutCrumbs(chosen) })}
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
