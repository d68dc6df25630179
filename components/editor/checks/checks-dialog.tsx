'use client'

import Link from 'next/link'
import { useState } from 'react'
import { BarCards } from '@/components/checks/bar-cards'
import { CheckList } from '@/components/checks/check-list'
import { MachineView } from '@/components/checks/machine-view'
import { buttonLook } from '@/components/ui/button-look'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { checkPanel } from '@/lib/messages/en/check-panel'
import type { FieldAddress } from '@/lib/resume/change/address'
import { useEditor } from '../state/editor-context'
import { Proofreading } from './proofreading'
import { useChecks } from './use-checks'

const views = ['checks', 'machine'] as const
type View = (typeof views)[number]

/** Shows what machines read in the CV, which questions its text leaves open, and what a job posting requires. */
export function ChecksDialog({ onClose }: { onClose: () => void }) {
  const words = useMessages(checkPanel)
  const { goTo, session } = useEditor()
  const [shown, setShown] = useState<View>('checks')
  const { file, report, hasPosting } = useChecks()
  const go = (address: FieldAddress) => {
    onClose()
    // The dialog gives the focus back as it closes; the field takes it after that.
    setTimeout(() => goTo(address), 0)
  }
  return (
    <Dialog isOpen onOpenChange={onClose} title={words.title} size="large">
      <SegmentedControl
        label={words.view}
        options={views.map((id) => ({ id, label: words.views[id] }))}
        value={shown}
        onChange={setShown}
        className="mb-4 max-w-md"
      />
      {file.kind === 'loading' && <p role="status">{words.reading}</p>}
      {file.kind === 'failed' && <p role="alert">{words.unread}</p>}
      {shown === 'machine' && file.kind === 'read' && <MachineView file={file.file} />}
      {shown === 'checks' && report && (
        <>
          <BarCards bars={report.bars} shown={['readable', 'complete', 'match']} />
          <CheckList bar="readable" results={report.results} onGo={go} />
          <CheckList bar="complete" results={report.results} onGo={go} />
          <CheckList bar="match" results={report.results} onGo={go} />
          <Proofreading onGo={go} />
          <div className="mt-6 flex flex-wrap items-center gap-3 border-line border-t pt-5">
            {!hasPosting && <p className="text-soft text-sm">{words.noPosting}</p>}
            <Link href={`/tailor#${session.document().id}`} className={buttonLook('outline')}>
              {hasPosting ? words.another : words.paste}
            </Link>
          </div>
        </>
      )}
    </Dialog>
  )
}
