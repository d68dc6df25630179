import { composeText } from './compose-text'
import { loneSurrogate } from './control-characters'

/**
 * Returns text as it is stored once it was typed or pasted: its letters composed with their marks, and without half of a surrogate pair, whose other half comes with the next input event.
 */
export const typedText = (text: string): string => composeText(text).replace(loneSurrogate, '')
