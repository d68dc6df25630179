import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ownPath } from '@/components/account/own-path'
import { ProviderQuestionScreen } from '@/components/account/sign-in/provider-question-screen'
import { SignInScreen } from '@/components/account/sign-in/sign-in-screen'
import { signIn as signInMessages } from '@/lib/messages/areas'
import { ports } from '@/lib/server/ports'
import { describeProvider } from '@/lib/server/workspaces/sign-in/describe-provider'
import { requestMessages } from '../../request-locale'
import { readMe, readPrincipal } from '../current-session'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestMessages(signInMessages)).signIn.title,
})

type Query = Partial<Record<'next' | 'error' | 'workspace', string | string[]>>
type Props = { searchParams: Promise<Query> }

/**
 * Renders the sign-in page, or the question before a sign-in at the provider of a workspace. Redirects a user who is
 * already signed in, unless a sign-in was refused because of that.
 */
export default async function SignInPage({ searchParams }: Props) {
  const { next, error, workspace } = await searchParams
  const path = ownPath([next].flat()[0])
  const principal = await readPrincipal()
  const provider = await describeProvider(await ports(), [workspace].flat()[0] ?? '')
  if (provider) {
    const email = principal?.email ?? null
    return <ProviderQuestionScreen provider={provider} next={path} email={email} />
  }
  if (principal && error !== 'other-account') redirect(path)
  const { installation } = await readMe(null)
  return <SignInScreen installation={installation} next={path} error={[error].flat()[0]} />
}
