import type { Metadata } from 'next'
import { ResetScreen } from '@/components/account/passwords/reset-screen'
import { signIn as signInMessages } from '@/lib/messages/areas'
import { requestMessages } from '../../request-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestMessages(signInMessages)).reset.title,
})

/** Renders the page for a new password. The link's token is in the fragment, which only the browser sees. */
export default function ResetPasswordPage() {
  return <ResetScreen />
}
