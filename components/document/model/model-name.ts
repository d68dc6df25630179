import type { AiState } from '@/dist/answers/ai-state-answers'

/** Returns the connected model with its provider; empty if unknown. */
export function modelName({ uses, own, operator, ownProviders }: AiState): string {
  const name =
    uses === 'own' ? ownProviders.find(({ id }) => id === own?.provider)?.name : operator?.name
  const model = uses === 'own' ? own?.model : operator?.model
  return model ? [model, name && `(${name})`].filter(Boolean).join(' ') : ''
}
