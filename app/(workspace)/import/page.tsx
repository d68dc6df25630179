import type { Metadata } from 'next'
import { ImportScreen } from '@/components/import-review/import-screen'
import { importReview as reviewMessages } from '@/lib/messages/en/import-review'

export const metadata: Metadata = { title: reviewMessages.title }

/** Renders the review of a file: the server sends the shell, drafts on this device fill it. */
export default function ImportPage() {
  return <ImportScreen />
}
