import type { Metadata } from 'next'
import { TailorScreen } from '@/components/tailor/tailor-screen'
import { DashboardMessages } from '@/dist/messages/with-dashboard'
import { EditorMessages } from '@/dist/messages/with-editor'
import { PanelsMessages } from '@/dist/messages/with-panels'
import { TailorMessages } from '@/dist/messages/with-tailor'
import { tailor as tailorMessages } from '@/lib/messages/areas'
import { requestMessages } from '../../request-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestMessages(tailorMessages)).title,
})

/**
 * Renders the page that tailors a CV to a job description: the server sends the shell, both texts stay on this
 * device.
 */
export default function TailorPage() {
  return (
    <EditorMessages>
      <PanelsMessages>
        <DashboardMessages>
          <TailorMessages>
            <TailorScreen />
          </TailorMessages>
        </DashboardMessages>
      </PanelsMessages>
    </EditorMessages>
  )
}
