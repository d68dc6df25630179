'use client'

import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { SliderField } from '@/components/ui/slider-field'
import { design as designMessages } from '@/lib/messages/areas'
import { designRanges } from '@/lib/resume/resume-limits'
import type { Design } from '@/lib/resume/schema/design'

/** Design fields with sliders, in order. */
export const measures = ['fontSize', 'lineHeight', 'spacing', 'margin'] as const

/** Rounds away binary floating point errors of 0.1 steps. */
const withoutCrumbs = (value: number) => Math.round(value * 100) / 100

type Props = {
  design: Design
  /** Values set by fitting, shown instead of the design's. */
  fitted?: Pick<Design, (typeof measures)[number]>
  /** Changes one value, or resets all at once. */
  onChange: (patch: Partial<Design>) => void
}

/** Sliders for the measures of a design, within the limits of the layout. */
export function MeasureSliders({ design, fitted = design, onChange }: Props) {
  const messages = useMessages(designMessages)
  const formats = {
    fontSize: messages.points,
    lineHeight: messages.times,
    spacing: messages.percent,
    margin: messages.millimetres,
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
            label={messages[measure]}
            value={value}
            minimum={min}
            maximum={max}
            step={step}
            format={(shown) => (isFitted ? messages.fitted(format(shown)) : format(shown))}
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
          {messages.reset}
        </Button>
      )}
    </div>
  )
}
