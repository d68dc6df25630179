import type { Metadata } from 'next'
import { VerifyScreen } from '@/components/check-page/verify-screen'
import { checkPanel } from '@/lib/messages/areas'
import { PageGroups } from '../../page-groups'
import { requestMessages } from '../../request-locale'

export async function generateMetadata(): Promise<Metadata> {
  const { page, verify } = await requestMessages(checkPanel)
  return { title: verify.title, description: page.text, robots: { index: true } }
}

/** Renders the verification of a signed PDF: the server sends the shell, the browser reads the file. */
export default function VerifyPage() {
  return (
    <PageGroups groups={['check']}>
      <VerifyScreen />
    </PageGroups>
  )
}
