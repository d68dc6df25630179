import type { Metadata } from 'next'
import { ImportScreen } from '@/components/import-review/import-screen'
import { DashboardWords } from '@/dist/words/with-dashboard'
import { EditorWords } from '@/dist/words/with-editor'
import { ImportWords } from '@/dist/words/with-import'
import { PanelsWords } from '@/dist/words/with-panels'
import { importReview as reviewMessages } from '@/lib/messages/areas'
import { requestWords } from '../../request-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestWords(reviewMessages)).title,
})

/** Renders the review of a file: the server sends the shell, drafts on this device fill it. */
export default function ImportPage() {
  return (
    <EditorWords>
      <PanelsWords>
        <DashboardWords>
          <ImportWords>
            <ImportScreen />
          </ImportWords>
        </DashboardWords>
      </PanelsWords>
    </EditorWords>
  )
}
