import { loneSurrogate } from './control-characters'

/**
 * Returns text as it is stored once it was typed or pasted: composed (Unicode NFC), so that equal words are equal
 * strings, and without half of a surrogate pair, whose other half comes with the next input event.
 */
export const typedText = (text: string): string => text.normalize('NFC').replace(loneSurrogate, '')
