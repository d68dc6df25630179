const spelled = { ß: 'ss', ø: 'o', đ: 'd', ł: 'l', æ: 'ae', ı: 'i' }

/** A name in the letters that an e-mail address has. */
export const plainName = (name) =>
  name
    .toLowerCase()
    .replace(/[ßøđłæı]/g, (letter) => spelled[letter])
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
