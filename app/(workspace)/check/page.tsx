import type { Metadata } from 'next'
import { CheckScreen } from '@/components/check-page/check-screen'
import { CheckWords } from '@/dist/words/with-check'
import { EditorWords } from '@/dist/words/with-editor'
import { ImportWords } from '@/dist/words/with-import'
import { checkPanel } from '@/lib/messages/areas'
import { requestWords } from '../../request-locale'

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = (await requestWords(checkPanel)).page
  // The only page of the workspace that search engines may index.
  return { title, description, robots: { index: true } }
}

/** Renders the check of any PDF: the server sends the shell, the browser reads the file. */
export default function CheckPage() {
  return (
    <EditorWords>
      <ImportWords>
        <CheckWords>
          <CheckScreen />
        </CheckWords>
      </ImportWords>
    </EditorWords>
  )
}
