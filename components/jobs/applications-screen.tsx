'use client'

import { type ComponentType, useEffect, useMemo, useState } from 'react'
import type { LetterTabProps } from '@/components/document/open-document/letter-tab-types'
import { useFragment } from '@/components/document/overview/use-address'
import { currentWorkspace, inSpace } from '@/lib/browser/sync/spaces/space-address'
import { movedFragment, readPlace, sharedFragment } from './applications-address'
import { ApplicationsOverview } from './applications-overview'
import { OpenApplication } from './detail/open-application'
import { initialChoice } from './list/list-controls'
import { NewJob } from './new/new-job'

/** Moves values of a share sheet, and the tab of an address of before, from the query into the fragment. */
function useMovedQuery() {
  useEffect(() => {
    const { search, hash } = location
    const fragment = sharedFragment(search) ?? movedFragment(search, hash)
    // A navigation within the page, so that fragment listeners are called.
    if (fragment !== null) location.replace(inSpace(`/jobs${fragment}`))
    // A workspace has no jobs, only the match of a CV.
    else if (currentWorkspace() !== null && hash.length < 2) location.replace(inSpace('/cvs'))
  }, [])
}

type Props = {
  /** Writes the letter of a job. */
  LetterTab: ComponentType<LetterTabProps>
}

/** Applications page: the list with its views, or the application in the fragment. */
export function ApplicationsScreen({ LetterTab }: Props) {
  useMovedQuery()
  const fragment = useFragment()
  const place = useMemo(() => readPlace(fragment), [fragment])
  const [choice, setChoice] = useState(initialChoice)
  if (place.kind === 'application') return <OpenApplication LetterTab={LetterTab} />
  if (place.kind === 'new') return <NewJob place={place} />
  return (
    <ApplicationsOverview
      place={place}
      choice={choice}
      onChoice={(change) => setChoice((before) => ({ ...before, ...change }))}
    />
  )
}
