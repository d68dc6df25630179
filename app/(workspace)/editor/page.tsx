import type { Metadata } from 'next'
import { EditorScreen } from '@/components/editor/editor-screen'
import { catalogueOf } from '@/lib/messages/locales'

export const metadata: Metadata = { title: catalogueOf('en').editor.title }

/** The editor's shell, the same for every CV: which one it is stands in the fragment. */
export default function EditorPage() {
  return <EditorScreen />
}
