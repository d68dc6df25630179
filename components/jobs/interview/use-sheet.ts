import { useState } from 'react'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import type { SheetMessages } from '@/lib/ai/interview/compose-sheet'
import type { Kit } from '@/lib/ai/interview/kit-types'
import { setSheet } from '@/lib/browser/jobs/set-sheet'
import { sharedEngineClient } from '@/lib/browser/paper/engine/shared-client'
import { downloadPdf, printPdf } from '@/lib/browser/paper/paper-actions'
import {
  editor as editorMessages,
  interview as interviewMessages,
  interviewQuestions,
} from '@/lib/messages/areas'
import type { Story } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { documentFileName } from '@/lib/resume/text/file-name'
import { questionText } from './kit/question-text'

type Source = { kit: Kit; stories: () => readonly Story[]; cv: ResumeDocument; job: string }

/** Renders the sheet of a kit as a PDF, to download or print. */
export function useSheet({ kit, stories, cv, job }: Source) {
  const interview = useMessages(interviewMessages)
  const { forms } = useMessages(interviewQuestions)
  const messages = useMessages(editorMessages)
  const locale = useInterfaceLocale()
  const [isMaking, setMaking] = useState(false)
  const { fields, sheet } = interview
  const ofSheet: SheetMessages = {
    title: interview.heading(job),
    questions: interview.questionsTab,
    story: sheet.story,
    untitledStory: interview.untitledStory,
    parts: {
      situation: fields.situation.label,
      task: fields.task.label,
      action: fields.action.label,
      result: fields.result.label,
    },
    say: (asked) => questionText(forms, asked),
  }

  async function withSheet(use: (bytes: Uint8Array<ArrayBuffer>, name: string) => unknown) {
    if (isMaking) return
    setMaking(true)
    const source = { kit, stories: stories(), messages: ofSheet, cv, language: locale }
    const set = await setSheet(source, (document) => sharedEngineClient().render(document))
    setMaking(false)
    if (!set) return showToast({ text: messages.downloadFailed })
    await use(set.rendered.bytes, documentFileName(set.document, sheet.fileName, 'pdf'))
  }

  const download = () => void withSheet(downloadPdf)
  return {
    isMaking,
    download,
    print: () =>
      void withSheet(async (bytes) => {
        if ((await printPdf(bytes)) !== 'blocked') return
        const action = { label: messages.download, onAction: download }
        showToast({ text: messages.printBlocked, action })
      }),
  }
}
