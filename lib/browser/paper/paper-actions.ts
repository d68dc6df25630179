import { downloadBlob, temporaryAddress } from '../import-export/backup/download-file'

const pdfBlob = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes], { type: 'application/pdf' })

/** Downloads a PDF, byte for byte. */
export const downloadPdf = (bytes: Uint8Array<ArrayBuffer>, fileName: string) =>
  downloadBlob(pdfBlob(bytes), fileName)

/** Frame of the last print; it must exist until the print dialog is closed. */
let printFrame: HTMLIFrameElement | null = null

/**
 * Opens the print dialog for a PDF. Browsers that show no PDF inside a page (most phones) open it in a new tab, whose
 * menu prints.
 *
 * @returns `opened-tab` then; `blocked` if the browser refused the tab: offer the download
 */
export function printPdf(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<'printing' | 'opened-tab' | 'blocked'> {
  const address = temporaryAddress(pdfBlob(bytes))
  if (!navigator.pdfViewerEnabled || matchMedia('(pointer: coarse)').matches) {
    return Promise.resolve(window.open(address, '_blank') ? 'opened-tab' : 'blocked')
  }
  printFrame?.remove()
  const frame = document.createElement('iframe')
  printFrame = frame
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  frame.style.cssText =
    'position:fixed;inset-block-end:0;inset-inline-end:0;inline-size:1px;block-size:1px;border:0;opacity:0'
  return new Promise((resolve) => {
    frame.onload = () => {
      try {
        frame.contentWindow?.focus()
        frame.contentWindow?.print()
        resolve('printing')
      } catch {
        // Some viewers are cross-origin: they print from a tab of their own.
        resolve(window.open(address, '_blank') ? 'opened-tab' : 'blocked')
      }
    }
    frame.src = address
    document.body.append(frame)
  })
}

const pdfFile = (bytes: Uint8Array<ArrayBuffer>, fileName: string) =>
  new File([bytes], fileName, { type: 'application/pdf' })

/** Returns whether this browser can share PDF files; otherwise the button is hidden. */
export function canSharePdf(): boolean {
  return (
    typeof navigator !== 'undefined' &&
    typeof navigator.share === 'function' &&
    navigator.canShare?.({ files: [pdfFile(new Uint8Array(), 'CV.pdf')] }) === true
  )
}

/**
 * Shares a PDF through the system's share sheet.
 *
 * @returns `dismissed` if the person closed it, `failed` if the system refused
 */
export async function sharePdf(
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
): Promise<'shared' | 'dismissed' | 'failed'> {
  try {
    await navigator.share({ files: [pdfFile(bytes, fileName)] })
    return 'shared'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'dismissed' : 'failed'
  }
}
