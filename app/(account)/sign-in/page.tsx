import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ownPath } from '@/components/account/own-path'
import { SignInScreen } from '@/components/account/sign-in/sign-in-screen'
import { signIn as signInMessages } from '@/lib/messages/areas'
import { requestWords } from '../../request-locale'
import { readMe, readPrincipal } from '../current-session'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestWords(signInMessages)).signIn.title,
})

type Props = { searchParams: Promise<{ next?: string | string[]; error?: string | string[] }> }

/** Renders the sign-in page. Redirects a user who is already signed in. */
export default async function SignInPage({ searchParams }: Props) {
  const { next, error } = await searchParams
  const path = ownPath([next].flat()[0])
  const principal = await readPrincipal()
  if (principal) redirect(path)
  const { installation } = await readMe(null)
  return <SignInScreen installation={installation} next={path} error={[error].flat()[0]} />
}
