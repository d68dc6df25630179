import type { Metadata } from 'next'
import { TailorScreen } from '@/components/tailor/tailor-screen'
import { tailor as tailorMessages } from '@/lib/messages/en/tailor'

export const metadata: Metadata = { title: tailorMessages.title }

/** Fitting a CV to a posting: the server sends the shell, the CV and the posting stay on this device. */
export default function TailorPage() {
  return <TailorScreen />
}
