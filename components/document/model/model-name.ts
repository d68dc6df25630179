import type { ModelState } from '@/lib/browser/ai/model-state'

/** Returns the connected model with its provider; empty if unknown. */
export function modelName({ uses, own, operator, ownProviders, device }: ModelState): string {
  if (device) return device.model
  const name =
    uses === 'own' ? ownProviders.find(({ id }) => id === own?.provider)?.name : operator?.name
  const model = uses === 'own' ? own?.model : operator?.model
  return model ? [model, name && `(${name})`].filter(Boolean).join(' ') : ''
}
