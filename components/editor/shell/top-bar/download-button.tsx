'use client'

import { ClipboardList, Copy, Download, FileOutput, FileText } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useAnyDraft, useAnyEditor } from '@/components/document/editor/editor-context'
import { usePaperOfEditor } from '@/components/document/editor/paper-context'
import { ExplainedButton } from '@/components/ui/explained-button'
import { MenuItem, SplitButton } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import type { PaperError } from '@/lib/browser/paper/paper'
import { editor as editorMessages, linkedIn } from '@/lib/messages/areas'
import { useCopyAsText } from '../../export/use-copy-as-text'
import { useExplainFailure } from '../../state/use-explain-failure'
import { usePaperActions } from './use-paper-actions'

/** Returns the error if the newest text cannot be rendered anywhere until it changes; null if a retry may help. */
function useLastingError(): PaperError | null {
  const paper = usePaperOfEditor()
  const read = () => {
    const { status, error } = paper.state()
    const isLasting = error?.code === 'layout-failed' || error?.code === 'too-large'
    return status === 'failed' && isLasting ? error : null
  }
  return useSyncExternalStore(paper.subscribe, read, read)
}

/**
 * Primary action: downloads the PDF as on screen; the menu at its end has the other formats. Before the first word it
 * explains why there is none, by touch and keyboard too.
 */
export function DownloadButton() {
  const messages = useMessages(editorMessages)
  const { isReady, download } = usePaperActions()
  const explain = useExplainFailure()
  const error = useLastingError()
  const profile = useMessages(linkedIn)
  const { view } = useAnyEditor()
  const copyAsText = useCopyAsText()
  const isResume = useAnyDraft(({ kind }) => kind === 'resume')
  const reason = isReady ? undefined : messages.downloadNeedsWords
  const state = { isDisabled: !isReady, description: reason }
  return (
    <SplitButton
      label={messages.formats}
      main={
        <ExplainedButton
          look="primary"
          className="max-md:px-2.5!"
          reason={isReady ? error && explain(error) : messages.downloadNeedsWords}
          aria-label={messages.download}
          onPress={() => void download()}
        >
          <Download aria-hidden="true" className="md:hidden" />
          <span className="max-md:hidden">{messages.downloadVerb}</span>
        </ExplainedButton>
      }
    >
      <MenuItem
        text={messages.downloadShort}
        icon={<FileText aria-hidden="true" />}
        onAction={() => void download()}
        {...state}
      />
      <MenuItem
        text={messages.copyAsText}
        icon={<Copy aria-hidden="true" />}
        onAction={() => copyAsText(null)}
        {...state}
      />
      {isResume && (
        <MenuItem
          text={profile.title}
          icon={<ClipboardList aria-hidden="true" />}
          onAction={() => view.set({ overlay: 'linkedin' })}
          {...state}
        />
      )}
      <MenuItem
        text={messages.exportAs}
        description={messages.exportAsHint}
        icon={<FileOutput aria-hidden="true" />}
        onAction={() => view.set({ overlay: 'export' })}
      />
    </SplitButton>
  )
}
