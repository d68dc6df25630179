import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { RequestsScreen } from '@/components/account/requests/requests-screen'
import { requestedCvs as requestedCvsMessages } from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import { listCvRequests } from '@/lib/server/ai/cv-requests/read-cv-request'
import { listDocuments } from '@/lib/server/documents/list-documents'
import { ports } from '@/lib/server/ports'
import { requestMessages } from '../../request-locale'
import { readPrincipal } from '../current-session'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestMessages(requestedCvsMessages)).title,
})

/** CVs that can be chosen, the ones that were changed last. */
const maxCvs = 200

/** Renders the requests of the signed-in user; guests sign in first. */
export default async function RequestsPage() {
  const principal = await readPrincipal()
  if (!principal) redirect('/sign-in?next=%2Frequests')
  const opened = await ports()
  const [requests, cvs] = await Promise.all([
    listCvRequests(opened, principal.userId),
    listDocuments(opened, principal.userId, { kinds: ['resume'], limit: maxCvs }),
  ])
  const choices = cvs.ok
    ? cvs.value.items.map((head) => ({ id: head.id, title: displayTitle(head, '') }))
    : []
  return <RequestsScreen requests={requests} cvs={choices} />
}
