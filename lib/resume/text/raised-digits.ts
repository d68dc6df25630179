const raisedSigns: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, digit) => [String(digit), sign])),
  ...{ '+': '⁺', '-': '⁻', '−': '⁻', '–': '⁻', '‐': '⁻', '‑': '⁻' },
}

/** Matches a whole number of up to three digits, as exponents are. */
export const exponent = /^[-+−–‐‑]?\d{1,3}$/

/** Writes the digits and signs of a superscript as the raised characters of Unicode. */
export const raiseDigits = (text: string): string =>
  text.replace(/\S/g, (sign) => raisedSigns[sign] ?? sign)
