import { composeText } from './compose-text'
import { loneSurrogate } from './control-characters'

/** Matches characters that turn the direction of the text behind them: embeddings, overrides and isolates. */
export const directionControl = /[\u202a-\u202e\u2066-\u2069]/g

/**
 * Normalises typed or pasted text: composes letters with their marks, drops controls of direction, and half surrogate
 * pairs, since the other half comes with the next input event.
 */
export const typedText = (text: string): string =>
  composeText(text.replace(directionControl, '')).replace(loneSurrogate, '')
