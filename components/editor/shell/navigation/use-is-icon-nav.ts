'use client'

import { useView } from '@/components/document/editor/editor-context'
import { useHasNamesBesideChecks, useHasSectionNames, useIsWide } from '@/components/ui/use-is-wide'

/** Whether the list of sections shows icons only: form, paper and checks need the room. */
export function useIsIconNav(): boolean {
  const isChecking = useView(({ side }) => side === 'checks')
  const isWide = useIsWide()
  const hasNames = useHasSectionNames()
  const hasNamesBesideChecks = useHasNamesBesideChecks()
  // A phone has the whole screen for the list.
  return isWide && !(isChecking ? hasNamesBesideChecks : hasNames)
}
