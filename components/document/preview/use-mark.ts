'use client'

import { useMemo } from 'react'
import { boundsOf, highlightOf, type PaperRectangle } from '@/lib/browser/paper/highlight'
import type { PaperBox } from '@/lib/pdf/pdf-types'
import type { FieldAddress } from '@/lib/resume/change/address'

type Mark = {
  /** By page (0-based), in points. */
  strokes: Map<number, PaperRectangle[]> | null
  /** Top of the marker in the preview in CSS pixels; `null` if the field is on no page. */
  place: { top: number; height: number } | null
}

/**
 * Returns the marker of the focused field.
 *
 * @param tops CSS pixels from the top of the preview to each page
 * @param scale CSS pixels per point
 */
export function useMark(
  boxes: readonly PaperBox[] | undefined,
  highlighted: FieldAddress | null,
  tops: readonly number[],
  scale: number,
): Mark {
  const strokes = useMemo(
    () => (boxes && highlighted ? highlightOf(boxes, highlighted) : null),
    [boxes, highlighted],
  )
  const [first] = strokes ?? []
  const bounds = first ? boundsOf(first[1]) : null
  if (!first || !bounds) return { strokes, place: null }
  const top = (tops[first[0]] ?? 0) + bounds.y * scale
  return { strokes, place: { top, height: bounds.height * scale } }
}
