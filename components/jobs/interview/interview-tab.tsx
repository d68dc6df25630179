import { EditorProvider } from '@/components/document/editor/editor-provider'
import { FieldFocusProvider } from '@/components/ui/field-focus'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import type { JobTabProps } from '../detail/job-tab-types'
import { InterviewWorkspace } from './interview-workspace'
import { useOpenedBank } from './use-opened-bank'

/** Questions of an interview for a job, beside the stories of the CV. */
export function InterviewTab(props: JobTabProps<ApplicationDocument>) {
  const opened = useOpenedBank(props.journal, props.cv)
  if (!opened) {
    return (
      <div className="flex min-h-dvh flex-col bg-panel" aria-busy="true">
        {props.header({})}
      </div>
    )
  }
  const { bank, history } = opened
  return (
    <FieldFocusProvider key={bank.id}>
      <EditorProvider
        document={bank}
        history={history}
        journal={props.journal}
        section={null}
        isElsewhere
      >
        <InterviewWorkspace {...props} />
      </EditorProvider>
    </FieldFocusProvider>
  )
}
