import { composeText } from './compose-text'
import { loneSurrogate } from './control-characters'

/**
 * Normalises typed or pasted text: composes letters with their marks and drops half surrogate
 * pairs, since the other half comes with the next input event.
 */
export const typedText = (text: string): string => composeText(text).replace(loneSurrogate, '')
