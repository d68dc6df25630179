import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { OutboxScreen } from '@/components/account/outbox-screen'
import { account as accountMessages } from '@/lib/messages/areas'
import { listOutbox } from '@/lib/server/operator/list-outbox'
import { ports } from '@/lib/server/ports'
import { requestMessages } from '../../request-locale'
import { readPrincipal } from '../current-session'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestMessages(accountMessages)).outbox.title,
})

/** Renders the mails of a server without a mail server, for its operator. Answers 404 to all others. */
export default async function OutboxPage() {
  const principal = await readPrincipal()
  if (!principal) redirect('/sign-in?next=%2Foutbox')
  if (!principal.groups.includes('operator')) notFound()
  const messages = await listOutbox(await ports())
  if (!messages) notFound()
  return <OutboxScreen messages={messages} />
}
