import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ownPath } from '@/components/account/own-path'
import { SignUpScreen } from '@/components/account/sign-up/sign-up-screen'
import { signIn as signInMessages } from '@/lib/messages/en/sign-in'
import { readMe, readPrincipal } from '../current-session'

export const metadata: Metadata = { title: signInMessages.signUp.title }

type Props = { searchParams: Promise<{ next?: string | string[] }> }

/** Renders the sign-up page. Redirects a user who is already signed in. */
export default async function SignUpPage({ searchParams }: Props) {
  const path = ownPath([(await searchParams).next].flat()[0])
  const principal = await readPrincipal()
  if (principal) redirect(path)
  const { installation } = await readMe(null)
  return <SignUpScreen installation={installation} next={path} />
}
