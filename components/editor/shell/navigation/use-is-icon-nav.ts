'use client'

import { useView } from '@/components/document/editor/editor-context'
import { useHasNamesBesideChecks, useHasSectionNames, useIsWide } from '@/components/ui/use-is-wide'

/** Returns whether the list of sections shows only icons, for lack of space. */
export function useIsIconNav(): boolean {
  const isChecking = useView(({ side }) => side === 'checks')
  const isWide = useIsWide()
  const hasNames = useHasSectionNames()
  const hasNamesBesideChecks = useHasNamesBesideChecks()
  // A phone has the full width for the list.
  return isWide && !(isChecking ? hasNamesBesideChecks : hasNames)
}
