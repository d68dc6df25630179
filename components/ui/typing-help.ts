/** Attributes for literal input such as addresses and codes: no autocorrection. */
export const literalTyping = { autoCapitalize: 'none', autoCorrect: 'off', spellCheck: false }

/** Attributes for names, which no dictionary contains. */
export const nameTyping = { autoCapitalize: 'words', autoCorrect: 'off', spellCheck: false }
