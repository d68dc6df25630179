/** For what is spelled letter by letter, such as addresses and codes: the keyboard mends nothing. */
export const literalTyping = { autoCapitalize: 'none', autoCorrect: 'off', spellCheck: false }

/** For names of people, places and employers, which no dictionary has. */
export const nameTyping = { autoCapitalize: 'words', autoCorrect: 'off', spellCheck: false }
