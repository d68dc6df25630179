'use client'

import Link from 'next/link'
import { useState } from 'react'
import { BarCards } from '@/components/document/checks/bar-cards'
import { CheckList } from '@/components/document/checks/check-list'
import { MachineView } from '@/components/document/checks/machine-view'
import { useEditor } from '@/components/document/editor/editor-context'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { checkPanel } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import { Proofreading } from './proofreading'
import { SuggestionList } from './suggestion-list'
import { useChecks } from './use-checks'

const views = ['checks', 'machine'] as const
type View = (typeof views)[number]

type Props = {
  onGo: (address: FieldAddress) => void
}

/** Shows what machines read in the CV, the checks of its text, and the demands of a job description. */
export function ChecksContent({ onGo }: Props) {
  const messages = useMessages(checkPanel)
  const { session } = useEditor()
  const [shown, setShown] = useState<View>('checks')
  const { file, report, hasPosting } = useChecks()
  return (
    <>
      <SegmentedControl
        label={messages.view}
        options={views.map((id) => ({ id, label: messages.views[id] }))}
        value={shown}
        onChange={setShown}
        className="mb-4 max-w-md"
      />
      {file.kind === 'loading' && <p role="status">{messages.reading}</p>}
      {file.kind === 'failed' && <p role="alert">{messages.unread}</p>}
      {shown === 'machine' && file.kind === 'read' && (
        <MachineView file={file.file} hasPages={false} />
      )}
      {shown === 'checks' && (
        <>
          <BarCards bars={report.bars} shown={['readable', 'complete', 'match']} />
          <CheckList bar="readable" results={report.results} onGo={onGo} />
          <CheckList bar="complete" results={report.results} onGo={onGo} />
          <CheckList bar="match" results={report.results} onGo={onGo} />
          <Proofreading onGo={onGo} />
          <SuggestionList onGo={onGo} />
          <div className="mt-6 flex flex-wrap items-center gap-3 border-line border-t pt-5">
            {!hasPosting && <p className="text-soft text-sm">{messages.noPosting}</p>}
            <Link
              href={inSpace(`/tailor#${session.document().id}`)}
              className={buttonLook('outline')}
            >
              {hasPosting ? messages.another : messages.paste}
            </Link>
          </div>
        </>
      )}
    </>
  )
}
