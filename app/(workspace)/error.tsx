'use client'

import { useEffect } from 'react'
import { FailureNotice } from '@/components/site/failure-notice'
import { reportScreenError } from '@/lib/browser/client/client-errors'

/** Renders the error page of the workspace; the layout around it stays mounted. */
export default function WorkspaceError({ error, reset }: { error: Error; reset: () => void }) {
  useEffect(() => reportScreenError(error), [error])
  return <FailureNotice onRetry={reset} />
}
