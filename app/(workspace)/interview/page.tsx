import type { Metadata } from 'next'
import { InterviewScreen } from '@/components/interview/interview-screen'
import { interview as interviewMessages } from '@/lib/messages/areas'
import { PageGroups } from '../../page-groups'
import { requestMessages } from '../../request-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestMessages(interviewMessages)).title,
})

/**
 * Renders the page that prepares an interview: the server sends the shell; the CV, the job description and the stories
 * stay on this device.
 */
export default function InterviewPage() {
  return (
    <PageGroups groups={['editor', 'panels', 'dashboard', 'tailor', 'interview']}>
      <InterviewScreen />
    </PageGroups>
  )
}
