import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { useFocusRequests } from '@/components/ui/field-focus'
import { saveImportDraft } from '@/lib/browser/import-export/import/draft-files'
import { valueAt } from '@/lib/importers/draft/change-draft'
import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import type { Slice, SourceText } from '@/lib/importers/source/source-types'
import { placeKey, readPlaceKey } from './place-key'
import type { ReviewActions, ToPlace } from './review-context'
import { changeHistory, startHistory } from './review-history'

const noSlices: readonly Slice[] = []

/** Returns the state of a review: draft with undo, highlights, open sections, and text to assign. */
export function useReview(fileId: string, first: ReviewDraft) {
  const [history, dispatch] = useReducer(changeHistory, first, startHistory)
  const [shown, setShown] = useState<{ of: SourceText; slices: readonly Slice[] } | null>(null)
  const [pointed, setPointed] = useState<readonly Slice[] | null>(null)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = useState<ToPlace | null>(null)
  const { requestFocus, onFocusChange } = useFocusRequests()
  const { draft } = history
  const latest = useRef(draft)
  latest.current = draft
  const showSlices = useCallback(
    (slices: readonly Slice[]) => setShown({ of: latest.current.source, slices }),
    [],
  )

  useEffect(() => {
    if (draft !== first) saveImportDraft(fileId, draft)
  }, [fileId, draft, first])

  useEffect(
    () =>
      onFocusChange((focused) => {
        const place = focused && readPlaceKey(focused.key)
        const value = place && valueAt(latest.current, place)
        // On blur the highlight stays, as the person may look at the page.
        if (value) showSlices(value.slices)
      }),
    [onFocusChange, showSlices],
  )

  const actions = useMemo<ReviewActions>(
    () => ({
      draft: () => latest.current,
      change: (operation, burst) => dispatch({ type: 'change', operation, burst: burst ?? null }),
      focusField: (place) => {
        setOpened((ids) => new Set([...ids, place.section]))
        requestFocus(placeKey(place))
      },
      showSlices,
      pointAt: setPointed,
      toggleSection: (id) =>
        setOpened((ids) =>
          ids.has(id) ? new Set([...ids].filter((other) => other !== id)) : new Set([...ids, id]),
        ),
      askPlace: setAsked,
    }),
    [requestFocus, showSlices],
  )
  return {
    draft,
    // Another reading may have other lines.
    slices: shown?.of === draft.source ? shown.slices : noSlices,
    pointed,
    opened,
    asked,
    closeAsked: () => setAsked(null),
    actions,
    undo: history.past.length > 0 ? () => dispatch({ type: 'undo' }) : null,
    redo: history.future.length > 0 ? () => dispatch({ type: 'redo' }) : null,
  }
}

/** Handles undo and redo keys, also inside fields: they apply to the draft. */
export function useUndoKeys(undo: (() => void) | null, redo: (() => void) | null): void {
  const latest = useRef({ undo, redo })
  useEffect(() => {
    latest.current = { undo, redo }
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      const isRedo = key === 'y' || event.shiftKey
      if (isRedo) latest.current.redo?.()
      else latest.current.undo?.()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
