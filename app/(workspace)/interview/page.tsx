import type { Metadata } from 'next'
import { InterviewScreen } from '@/components/interview/interview-screen'
import { DashboardWords } from '@/dist/words/with-dashboard'
import { EditorWords } from '@/dist/words/with-editor'
import { InterviewWords } from '@/dist/words/with-interview'
import { PanelsWords } from '@/dist/words/with-panels'
import { TailorWords } from '@/dist/words/with-tailor'
import { interview as interviewMessages } from '@/lib/messages/areas'
import { requestWords } from '../../request-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestWords(interviewMessages)).title,
})

/**
 * Renders the page that prepares an interview: the server sends the shell; the CV, the job description and the stories
 * stay on this device.
 */
export default function InterviewPage() {
  return (
    <EditorWords>
      <PanelsWords>
        <DashboardWords>
          <TailorWords>
            <InterviewWords>
              <InterviewScreen />
            </InterviewWords>
          </TailorWords>
        </DashboardWords>
      </PanelsWords>
    </EditorWords>
  )
}
