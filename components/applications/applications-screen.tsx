'use client'

import { useEffect, useMemo, useState } from 'react'
import { useFragment } from '@/components/dashboard/use-address'
import { readPlace, sharedFragment } from './applications-address'
import { ApplicationsOverview } from './applications-overview'
import { OpenApplication } from './detail/open-application'
import { initialChoice } from './list/list-controls'

/** Moves values of a share sheet from the query into the fragment, where the form reads them. */
function useSharedQuery() {
  useEffect(() => {
    const fragment = sharedFragment(location.search)
    // A navigation within the page, so that fragment listeners are called.
    if (fragment !== null) location.replace(`/jobs${fragment}`)
  }, [])
}

/** Applications page: the list with its views, or the application in the fragment. */
export function ApplicationsScreen() {
  useSharedQuery()
  const fragment = useFragment()
  const place = useMemo(() => readPlace(fragment), [fragment])
  const [choice, setChoice] = useState(initialChoice)
  if (place.kind === 'application') return <OpenApplication />
  return (
    <ApplicationsOverview
      key={place.kind === 'new' ? 'new' : 'list'}
      place={place}
      choice={choice}
      onChoice={(change) => setChoice((before) => ({ ...before, ...change }))}
    />
  )
}
