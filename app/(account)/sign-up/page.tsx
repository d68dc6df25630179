import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ownPath } from '@/components/account/own-path'
import { SignUpScreen } from '@/components/account/sign-up/sign-up-screen'
import { signIn as signInMessages } from '@/lib/messages/areas'
import { requestMessages } from '../../request-locale'
import { readMe, readPrincipal } from '../current-session'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestMessages(signInMessages)).signUp.title,
})

type Props = { searchParams: Promise<{ next?: string | string[] }> }

/** Renders the sign-up page. Redirects a user who is already signed in. */
export default async function SignUpPage({ searchParams }: Props) {
  const path = ownPath([(await searchParams).next].flat()[0])
  const principal = await readPrincipal()
  if (principal) redirect(path)
  const { installation } = await readMe(null)
  return <SignUpScreen installation={installation} next={path} />
}
