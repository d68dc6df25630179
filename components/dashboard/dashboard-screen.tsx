'use client'

import { ToastArea } from '@/components/ui/toast'
import { JournalProvider } from '@/lib/browser/journal/use-journal'
import { Dashboard } from './dashboard'

/** All CVs on this device. */
export function DashboardScreen() {
  return (
    <JournalProvider>
      <Dashboard />
      <ToastArea />
    </JournalProvider>
  )
}
