import type { Metadata } from 'next'
import { TailorScreen } from '@/components/tailor/tailor-screen'
import { tailor as tailorMessages } from '@/lib/messages/en/tailor'

export const metadata: Metadata = { title: tailorMessages.title }

/**
 * Renders the page that tailors a CV to a job description: the server sends the shell, both texts stay on this
 * device.
 */
export default function TailorPage() {
  return <TailorScreen />
}
