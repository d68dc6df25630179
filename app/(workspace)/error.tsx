'use client'

import { FailureNotice } from '@/components/site/failure-notice'

/** Stands in for a workspace page that threw; the layout around it lives on. */
export default function WorkspaceError(props: { error: Error; reset: () => void }) {
  return <FailureNotice onRetry={props.reset} />
}
