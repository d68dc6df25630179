import type { Metadata } from 'next'
import { EditorScreen } from '@/components/editor/editor-screen'
import { editor as editorMessages } from '@/lib/messages/en/editor'
import { producePdf, suggestWording } from './actions'

export const metadata: Metadata = { title: editorMessages.title }

/** Renders the editor's shell, the same for every CV: its id is in the fragment. */
export default function EditorPage() {
  return <EditorScreen producePdf={producePdf} suggestWording={suggestWording} />
}
