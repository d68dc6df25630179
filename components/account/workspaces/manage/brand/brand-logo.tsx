import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { FileInput } from '@/components/ui/file-input'
import { useMessages } from '@/components/ui/messages'
import { uploadLogo } from '@/lib/browser/client/workspaces/upload-logo'
import { createPictureStore } from '@/lib/browser/storage/photo/picture-store'
import { brand as brandMessages } from '@/lib/messages/areas'
import type { Logo } from '@/lib/resume/schema/logo'

type Props = { workspace: string; logo: Logo | null; onChange: (logo: Logo | null) => void }

/** Returns a blob URL of the logo; null while loading. */
function useLogoAddress(workspace: string, logo: Logo | null): string | null {
  const [address, setAddress] = useState<string | null>(null)
  const fileId = logo?.fileId
  useEffect(() => {
    if (fileId === undefined) return
    let made: string | null = null
    let isCurrent = true
    const show = async () => {
      const bytes = await createPictureStore(workspace).fetch(fileId)
      if (!bytes || !isCurrent) return
      made = URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }))
      setAddress(made)
    }
    void show()
    return () => {
      isCurrent = false
      setAddress(null)
      if (made) URL.revokeObjectURL(made)
    }
  }, [workspace, fileId])
  return address
}

/** Logo of a brand, uploaded when chosen; documents get it after the brand is saved. */
export function BrandLogo({ workspace, logo, onChange }: Props) {
  const messages = useMessages(brandMessages)
  const input = useRef<HTMLInputElement>(null)
  const address = useLogoAddress(workspace, logo)
  const [state, setState] = useState<'ready' | 'working' | 'failed'>('ready')

  async function upload(file: File) {
    setState('working')
    const made = await uploadLogo(workspace, file)
    setState(made ? 'ready' : 'failed')
    if (made) onChange(made.logo)
  }

  return (
    <div className="mt-2 flex flex-col gap-3">
      {address && (
        // biome-ignore lint/performance/noImgElement: local bytes, not available to an image service
        <img
          src={address}
          alt={messages.logo}
          className="max-h-16 max-w-48 self-start rounded-control border border-line bg-paper object-contain p-1"
        />
      )}
      <div className="flex flex-wrap gap-2">
        <FileInput
          ref={input}
          accept="image/*"
          label={messages.chooseLogo}
          onFiles={([file]) => void (file && upload(file))}
        />
        <Button
          aria-disabled={state === 'working' || undefined}
          onPress={() => state !== 'working' && input.current?.click()}
        >
          {messages.chooseLogo}
        </Button>
        {logo && <Button onPress={() => onChange(null)}>{messages.removeLogo}</Button>}
      </div>
      <p role="status" className="text-del text-sm empty:hidden">
        {state === 'failed' ? messages.logoFailed : ''}
      </p>
    </div>
  )
}
