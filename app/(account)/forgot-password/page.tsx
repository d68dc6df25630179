import type { Metadata } from 'next'
import { ForgotScreen } from '@/components/account/passwords/forgot-screen'
import { signIn as signInMessages } from '@/lib/messages/areas'
import { requestMessages } from '../../request-locale'
import { readMe } from '../current-session'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestMessages(signInMessages)).forgot.title,
})

/** Renders the page for a forgotten password, signed in or not. */
export default async function ForgotPasswordPage() {
  const { installation } = await readMe(null)
  const { hasMail, isManaged } = installation
  return <ForgotScreen hasMail={hasMail} isManaged={isManaged} />
}
