import { useAnyDraft } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { SliderField } from '@/components/ui/slider-field'
import { design as designMessages } from '@/lib/messages/areas'
import { largeMeasures, printedMeasures } from '@/lib/resume/large-print'
import { adjustmentRanges, designRanges } from '@/lib/resume/resume-limits'
import type { Design } from '@/lib/resume/schema/design'
import { useMeasures } from '../fit/use-measures'

/** Design fields with sliders, in order. */
const names = ['fontSize', 'lineHeight', 'spacing', 'margin'] as const

const initial = Object.fromEntries(names.map((name) => [name, designRanges[name].initial]))

/** Minimum of each measure in large print, as far as it has one. */
const lowest = { ...largeMeasures, spacing: 0, margin: 0 }

/** Rounds away binary floating point errors of 0.1 steps. */
const withoutCrumbs = (value: number) => Math.round(value * 100) / 100

type Props = { design: Design; onChange: (patch: Partial<Design>) => void }

type FactorProps = Props & { names: readonly (keyof typeof adjustmentRanges)[] }

/** Sliders for factors by which a design changes its template. */
export function FactorSliders({ design, onChange, names: factors }: FactorProps) {
  const messages = useMessages(designMessages)
  return factors.map((name) => {
    const { min, max, step, initial: own } = adjustmentRanges[name]
    return (
      <SliderField
        key={name}
        label={messages[name]}
        value={design[name] ?? own}
        minimum={min}
        maximum={max}
        step={step}
        format={messages.percent}
        onChange={(chosen) => onChange({ [name]: withoutCrumbs(chosen) })}
      />
    )
  })
}

/** Factors beside the measures. */
const gaps = ['sectionGap', 'entryGap'] as const

/** Sliders for the measures of a design, within the limits of the layout. */
export function MeasureSliders({ design, onChange }: Props) {
  const messages = useMessages(designMessages)
  const { measures, change } = useMeasures(design, onChange)
  const printed = printedMeasures(design)
  const isCv = useAnyDraft(({ kind }) => kind === 'resume')
  const isFittedIn = (name: (typeof names)[number]) =>
    withoutCrumbs(measures[name]) !== withoutCrumbs(printed[name])
  const formats = {
    fontSize: messages.points,
    lineHeight: messages.times,
    spacing: messages.percent,
    margin: messages.millimetres,
  }
  return (
    <div className="grid gap-x-6 gap-y-2 @md:grid-cols-2">
      {names.map((name) => {
        const { min, max, step } = designRanges[name]
        const format = formats[name]
        const value = withoutCrumbs(measures[name])
        const isFitted = isFittedIn(name)
        return (
          <SliderField
            key={name}
            label={messages[name]}
            value={value}
            minimum={printed === design ? min : Math.max(min, lowest[name])}
            maximum={max}
            step={step}
            format={(shown) => (isFitted ? messages.fitted(format(shown)) : format(shown))}
            onChange={(chosen) => change({ [name]: withoutCrumbs(chosen) })}
          />
        )
      })}
      {isCv && <FactorSliders design={design} onChange={onChange} names={gaps} />}
      {names.some(isFittedIn) && (
        <p className="col-span-full text-soft text-xs">{messages.fittedNote}</p>
      )}
      {(names.some((name) => design[name] !== initial[name]) ||
        gaps.some((name) => (design[name] ?? 1) !== 1)) && (
        <Button
          look="quiet"
          size="small"
          className="justify-self-start"
          onPress={() => onChange({ ...initial, sectionGap: 1, entryGap: 1 })}
        >
          {messages.reset}
        </Button>
      )}
    </div>
  )
}
