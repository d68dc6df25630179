import type { Metadata } from 'next'
import { TailorScreen } from '@/components/tailor/tailor-screen'
import { DashboardWords } from '@/dist/words/with-dashboard'
import { EditorWords } from '@/dist/words/with-editor'
import { PanelsWords } from '@/dist/words/with-panels'
import { TailorWords } from '@/dist/words/with-tailor'
import { tailor as tailorMessages } from '@/lib/messages/areas'
import { requestWords } from '../../request-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestWords(tailorMessages)).title,
})

/**
 * Renders the page that tailors a CV to a job description: the server sends the shell, both texts stay on this
 * device.
 */
export default function TailorPage() {
  return (
    <EditorWords>
      <PanelsWords>
        <DashboardWords>
          <TailorWords>
            <TailorScreen />
          </TailorWords>
        </DashboardWords>
      </PanelsWords>
    </EditorWords>
  )
}
