'use client'

import { FailureNotice } from '@/components/site/failure-notice'

/** Renders the error page of the workspace; the layout around it stays mounted. */
export default function WorkspaceError(props: { error: Error; reset: () => void }) {
  return <FailureNotice onRetry={props.reset} />
}
