import { useEffect, useState } from 'react'
import { Switch } from '@/components/ui/switch'
import { readSigningKey } from '@/lib/browser/import-export/export/sign-pdf'
import { useExportMessages } from './use-export'

type Props = { isOn: boolean; onChange: (isOn: boolean) => void }

/** Option for a signed PDF, with the public key of this device. */
export function SignOption({ isOn, onChange }: Props) {
  const messages = useExportMessages()
  const [key, setKey] = useState<string | null>('')
  useEffect(() => {
    if (isOn) readSigningKey().then(setKey, () => setKey(null))
  }, [isOn])
  return (
    <div className="mt-3 border-line border-t pt-3">
      <Switch
        label={messages.sign}
        description={messages.signHint}
        isOn={isOn}
        onChange={onChange}
      />
      {isOn && key && (
        <p className="mt-2 text-sm">
          {messages.signKey(`${window.location.origin}/verify`)}
          <span dir="ltr" translate="no" className="block select-all break-all font-mono">
            {key}
          </span>
        </p>
      )}
      {isOn && key === null && (
        <p role="alert" className="mt-2 text-del text-sm">
          {messages.cannotSign}
        </p>
      )}
    </div>
  )
}
