'use client'

import { useView } from '../../state/editor-context'
import { useHasNamesBesideChecks, useHasSectionNames } from '../use-is-wide'

/** Whether the list of sections shows icons only: form, paper and checks need the room. */
export function useIsIconNav(): boolean {
  const isChecking = useView(({ side }) => side === 'checks')
  const hasNames = useHasSectionNames()
  const hasNamesBesideChecks = useHasNamesBesideChecks()
  return isChecking ? !hasNamesBesideChecks : !hasNames
}
