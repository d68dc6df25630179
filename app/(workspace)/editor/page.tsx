import type { Metadata } from 'next'
import { EditorScreen } from '@/components/editor/editor-screen'
import { editor as editorMessages } from '@/lib/messages/areas'
import { PageGroups } from '../../page-groups'
import { requestMessages } from '../../request-locale'
import { suggestWording, translateLines } from './actions'
import { producePdf, producePdfOf } from './pdf-actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestMessages(editorMessages)).title,
})

/** Renders the editor's shell, the same for every CV: its id is in the fragment. */
export default function EditorPage() {
  return (
    <PageGroups groups={['editor']}>
      <EditorScreen
        producePdf={producePdf}
        producePdfOf={producePdfOf}
        suggestWording={suggestWording}
        translateLines={translateLines}
      />
    </PageGroups>
  )
}
