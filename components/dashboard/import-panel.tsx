'use client'

import { FileInput } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'

/** What somebody sees who came to open a file. */
export function ImportPanel({ onChoose }: { onChoose: () => void }) {
  const words = useMessages('dashboard')
  return (
    <section className="mb-8 flex flex-wrap items-center gap-x-6 gap-y-4 rounded-card border border-line bg-panel p-5 sm:p-6">
      <div className="min-w-0 flex-1 basis-72">
        <h2 className="text-lg">{words.importTitle}</h2>
        <p className="mt-1 max-w-prose text-soft">{words.importText}</p>
      </div>
      <Button look="primary" size="large" onPress={onChoose}>
        <FileInput aria-hidden="true" />
        {words.chooseFile}
      </Button>
    </section>
  )
}
