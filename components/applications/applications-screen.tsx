'use client'

import { useEffect, useMemo, useState } from 'react'
import { useFragment } from '@/components/dashboard/use-address'
import { readPlace, sharedFragment } from './applications-address'
import { ApplicationsDesk } from './applications-desk'
import { OpenApplication } from './detail/open-application'
import { initialChoice } from './list/list-controls'

/** Moves what a share sheet gave by the query into the fragment, where the form takes it from. */
function useSharedQuery() {
  useEffect(() => {
    const fragment = sharedFragment(location.search)
    // A new address of the same page: those who follow the fragment hear of it.
    if (fragment !== null) location.replace(`/applications${fragment}`)
  }, [])
}

/** The page of applications: the list and what belongs to it, or the one application that the fragment names. */
export function ApplicationsScreen() {
  useSharedQuery()
  const fragment = useFragment()
  const place = useMemo(() => readPlace(fragment), [fragment])
  const [choice, setChoice] = useState(initialChoice)
  if (place.kind === 'application') return <OpenApplication />
  return (
    <ApplicationsDesk
      key={place.kind === 'new' ? 'new' : 'desk'}
      place={place}
      choice={choice}
      onChoice={(change) => setChoice((before) => ({ ...before, ...change }))}
    />
  )
}
