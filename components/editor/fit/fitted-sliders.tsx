'use client'

import type { Design } from '@/lib/resume/schema/design'
import { MeasureSliders } from '../design/measure-sliders'
import { useFitReport } from './use-fit-report'

type Props = { design: Design; onChange: (patch: Partial<Design>) => void }

/**
 * Sliders for the measures of a CV. While it is fitted they show the fitted values; moving one starts from there and
 * turns fitting off, which would otherwise undo the change.
 */
export function FittedSliders({ design, onChange }: Props) {
  const fit = useFitReport()?.fit
  const isFitting = design.fit > 0 || design.autoFit
  // Until the next result, the last one is for another number of pages.
  const isCurrent = design.fit === 0 || fit?.pages === design.fit
  const setting = isFitting && isCurrent && fit?.fits ? fit.setting : null
  const change = (patch: Partial<Design>) => {
    const isReset = Object.keys(patch).length > 1
    if (!isFitting || isReset) return onChange(patch)
    onChange({ ...setting, ...patch, fit: 0, autoFit: false })
  }
  return (
    <MeasureSliders design={design} {...(setting ? { fitted: setting } : {})} onChange={change} />
  )
}
