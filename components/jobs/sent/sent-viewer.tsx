import { useCallback, useEffect, useState } from 'react'
import { PagePicture } from '@/components/document/preview/page-picture'
import type { OpenPages } from '@/components/document/preview/use-page-pair'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { openPdf } from '@/lib/browser/paper/open-pdf'
import { withPdf } from '@/lib/browser/paper/with-pdf'
import { sentFiles } from '@/lib/messages/areas'

type Bytes = Uint8Array<ArrayBuffer>

/** Reads the page sizes of a PDF in points. */
const pageSizes = (bytes: Bytes) =>
  withPdf(bytes, async (pdf) => {
    const sizes: OpenPages['pages'] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 })
      sizes.push({ width, height, hash: 0 })
    }
    return sizes
  })

type Props = { name: string; bytes: Bytes; onClose: () => void }

/** Pages of a sent PDF, painted like the preview. Nothing in the file is executed. */
export function SentViewer({ name, bytes, onClose }: Props) {
  const messages = useMessages(sentFiles)
  const [open, setOpen] = useState<OpenPages | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const onError = useCallback(() => setFailed(true), [])
  useEffect(() => {
    const pdf = openPdf(bytes)
    let isCurrent = true
    pageSizes(bytes).then(
      (pages) => isCurrent && setOpen({ pages, pdf }),
      () => isCurrent && setFailed(true),
    )
    return () => {
      isCurrent = false
      pdf.close()
    }
  }, [bytes])
  return (
    <Dialog isOpen onOpenChange={onClose} title={name} size="medium">
      {hasFailed ? (
        <p role="alert">{messages.viewer.failed}</p>
      ) : (
        <>
          {!open && <p role="status">{messages.viewer.loading}</p>}
          <ol className="flex flex-col gap-5 rounded-control bg-mat p-3 empty:hidden sm:p-5">
            {open?.pages.map((_, page) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
              <li key={page}>
                <PagePicture
                  side={open}
                  page={page}
                  label={messages.viewer.page(page + 1)}
                  onError={onError}
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </Dialog>
  )
}
