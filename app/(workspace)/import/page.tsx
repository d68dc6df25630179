import type { Metadata } from 'next'
import { ImportScreen } from '@/components/import-review/import-screen'
import { DashboardMessages } from '@/dist/messages/with-dashboard'
import { EditorMessages } from '@/dist/messages/with-editor'
import { ImportMessages } from '@/dist/messages/with-import'
import { PanelsMessages } from '@/dist/messages/with-panels'
import { importReview as reviewMessages } from '@/lib/messages/areas'
import { requestMessages } from '../../request-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestMessages(reviewMessages)).title,
})

/** Renders the review of a file: the server sends the shell, drafts on this device fill it. */
export default function ImportPage() {
  return (
    <EditorMessages>
      <PanelsMessages>
        <DashboardMessages>
          <ImportMessages>
            <ImportScreen />
          </ImportMessages>
        </DashboardMessages>
      </PanelsMessages>
    </EditorMessages>
  )
}
