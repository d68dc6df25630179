'use client'

import { DesignGroup } from '@/components/design/design-group'
import { Button } from '@/components/ui/button'
import { SegmentedControl } from '@/components/ui/segmented-control'
import type { Design } from '@/lib/resume/schema/design'
import { LongEntries } from './long-entries'
import { useFitReport, useFitWords } from './use-fit-report'

type Props = { design: Design; onChange: (patch: Partial<Design>) => void }

const choices = { off: 0, one: 1, two: 2, three: 3 } as const
type Choice = keyof typeof choices
const chosen = ['off', 'one', 'two', 'three'] as const satisfies readonly Choice[]

/** Fits the CV to a number of pages and shows the result. */
export function FitGroup({ design, onChange }: Props) {
  const words = useFitWords()
  return (
    <DesignGroup title={words.title}>
      <div className="flex flex-col gap-3">
        <SegmentedControl
          label={words.pages}
          options={chosen.map((id) => ({
            id,
            label: id === 'off' ? words.off : words.choice(choices[id]),
          }))}
          value={chosen[design.fit]}
          onChange={(id) => onChange({ fit: choices[id] })}
        />
        <p className="text-soft text-xs">{words.hint}</p>
        {design.fit > 0 && <FitAnswer asked={design.fit} onChange={onChange} />}
      </div>
    </DesignGroup>
  )
}

function FitAnswer({ asked, onChange }: { asked: number; onChange: Props['onChange'] }) {
  const words = useFitWords()
  const report = useFitReport()
  if (report?.fit.pages !== asked) {
    return (
      <p role="status" className="text-sm">
        {words.working}
      </p>
    )
  }
  const { fit, pages } = report
  if (!fit.fits) {
    return (
      <div className="flex flex-col gap-2 text-sm">
        <p role="status">{words.tooLong(fit.lines, fit.pages)}</p>
        <LongEntries title={words.oldest} ids={fit.oldest} />
        <LongEntries title={words.longest} ids={fit.longest} />
      </div>
    )
  }
  const { fontSize, lineHeight, spacing, margin } = fit.setting
  return (
    <div className="flex flex-col items-start gap-2 text-sm">
      <p role="status">
        {words.fits(pages, fontSize, lineHeight, spacing, margin)}{' '}
        {pages < fit.pages && words.takesLess(pages)}
      </p>
      <Button size="small" onPress={() => onChange({ ...fit.setting, fit: 0 })}>
        {words.keep}
      </Button>
    </div>
  )
}
