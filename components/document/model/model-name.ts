import type { ModelState } from '@/lib/browser/ai/model-state'
import { browserModelName } from '@/lib/browser/ai/page/model-choice'

/** Returns the connected model with its provider; empty if unknown, as that of a browser is. */
export function modelName({ uses, own, operator, ownProviders, device }: ModelState): string {
  if (device) return device.model === browserModelName ? '' : device.model
  const name =
    uses === 'own' ? ownProviders.find(({ id }) => id === own?.provider)?.name : operator?.name
  const model = uses === 'own' ? own?.model : operator?.model
  return model ? [model, name && `(${name})`].filter(Boolean).join(' ') : ''
}
