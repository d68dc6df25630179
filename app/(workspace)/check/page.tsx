import type { Metadata } from 'next'
import { CheckScreen } from '@/components/check-page/check-screen'
import { checkPanel } from '@/lib/messages/en/check-panel'

const { title, description } = checkPanel.page

// The only page of the workspace that search engines may index.
export const metadata: Metadata = { title, description, robots: { index: true } }

/** Renders the check of any PDF: the server sends the shell, the browser reads the file. */
export default function CheckPage() {
  return <CheckScreen />
}
