import { Plus, X } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { useWriter } from '@/components/document/open-document/writer-context'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { ProgressRing } from '@/components/ui/progress-ring'
import { useDebounced } from '@/components/ui/use-debounced'
import { noteParts, showsParts } from '@/lib/browser/device/settings/next-steps'
import { addBullet } from '@/lib/browser/editing/bullets'
import { addEntry } from '@/lib/browser/editing/entries'
import { common, steps } from '@/lib/messages/areas'
import { type CvPart, cvParts, missingParts } from '@/lib/resume/completeness'

/** Number of missing parts that are shown at once. */
const shownParts = 3

/** Parts that the CV lacks, each leading to its field; gone for good when there are none or the person closes it. */
export function MissingParts() {
  const messages = useMessages(steps)
  const { partsDone } = useMessages(common)
  const { session, ids, run, goTo } = useEditor()
  const { isReader } = useWriter()
  const document = useDebounced(useDraft((draft) => draft))
  const missing = useMemo(() => missingParts(document), [document])
  const [isShown, setShown] = useState(() => showsParts(document.id, missing.length))
  const [isOver, setOver] = useState(false)
  if (missing.length === 0 && !isOver) setOver(true)
  const done = cvParts.length - missing.length
  useEffect(() => {
    if (isShown && done > 0) noteParts(document.id, isOver ? 'ended' : 'open')
  }, [isShown, done, document.id, isOver])
  if (!isShown || isReader) return null
  const open = (name: CvPart) => {
    // The list may be half a second older than the CV.
    const part = missingParts(session.document()).find((now) => now.part === name)
    if (!part) return
    if (part.address !== null) return goTo(part.address, Number.POSITIVE_INFINITY)
    const { list, isLine } = part
    run((now) => (isLine ? addBullet(now, list, ids) : addEntry(now, list, ids)))
  }
  // Its room stays until the next visit, so that nothing moves when the last part is there.
  return (
    <section aria-label={messages.title} className="min-h-52 px-5 pt-5">
      {!isOver && (
        <>
          <div className="flex items-center gap-2">
            <ProgressRing done={done} of={cvParts.length} />
            <h2 className="min-w-0 flex-1 font-[650] tracking-normal">{messages.title}</h2>
            <p className="text-soft text-sm tabular-nums">{partsDone(done, cvParts.length)}</p>
            <IconButton
              label={messages.close}
              onPress={() => {
                noteParts(document.id, 'ended')
                setShown(false)
              }}
            >
              <X aria-hidden="true" />
            </IconButton>
          </div>
          <ul className="mt-1">
            {missing.slice(0, shownParts).map((part) => (
              <li key={part.part}>
                <Button look="quiet" className="-ms-2.5 max-w-full" onPress={() => open(part.part)}>
                  <Plus aria-hidden="true" />
                  <span className="wrap-anywhere min-w-0">{messages.parts[part.part]}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
