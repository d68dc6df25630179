'use client'

import { useCallback, useEffect } from 'react'
import {
  type ChangeApplication,
  registerOpenApplication,
} from '@/lib/browser/jobs/applications/open-applications'
import { SentFiles } from '../sent/sent-files'
import { useApplication, useApplicationDraft } from './application-context'

/**
 * Shows what was sent for the open application. Other parts of the page, such as the bell, change the document through
 * it.
 */
export function SentCard({ isReader }: { isReader: boolean }) {
  const { run } = useApplication()
  const application = useApplicationDraft((document) => document)
  const { id } = application
  const change: ChangeApplication = useCallback(
    (plan) => !isReader && run((document) => ({ document: plan(document), focus: null })),
    [run, isReader],
  )
  useEffect(() => registerOpenApplication(id, change), [id, change])
  return <SentFiles application={application} change={change} />
}
