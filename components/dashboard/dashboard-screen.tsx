'use client'

import { Dashboard } from './dashboard'

/** All CVs on this device. Journal and notices come from the workspace's layout. */
export function DashboardScreen() {
  return <Dashboard />
}
