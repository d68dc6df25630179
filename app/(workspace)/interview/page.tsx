import type { Metadata } from 'next'
import { InterviewScreen } from '@/components/interview/interview-screen'
import { DashboardMessages } from '@/dist/messages/with-dashboard'
import { EditorMessages } from '@/dist/messages/with-editor'
import { InterviewMessages } from '@/dist/messages/with-interview'
import { PanelsMessages } from '@/dist/messages/with-panels'
import { TailorMessages } from '@/dist/messages/with-tailor'
import { interview as interviewMessages } from '@/lib/messages/areas'
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
    <EditorMessages>
      <PanelsMessages>
        <DashboardMessages>
          <TailorMessages>
            <InterviewMessages>
              <InterviewScreen />
            </InterviewMessages>
          </TailorMessages>
        </DashboardMessages>
      </PanelsMessages>
    </EditorMessages>
  )
}
