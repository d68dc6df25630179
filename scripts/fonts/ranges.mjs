// Characters of each font file of the paper. A character in two files would be set in the first of them, so marks and
// digits are repeated only where a script shapes them itself.

/**
 * Latin, the letters that European, Turkish, Vietnamese and Romanised names use, the signs of text
 * and a few that people put before a line. Phonetic alphabets and historic letters stay out.
 */
const latin = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  // Azerbaijani, florin, Vietnamese horns, digraphs, Pinyin, Skolt Sami, Romanian, Livonian.
  ...[
    [0x18f, 0x192],
    [0x1a0, 0x1a1],
    [0x1af, 0x1b0],
    [0x1c4, 0x1dc],
    [0x1e4, 0x1ed],
    [0x1fa, 0x1ff],
  ],
  ...[
    [0x200, 0x21b],
    [0x22a, 0x233],
    [0x237, 0x237],
  ],
  // Hausa, Ewe, Fula and Azerbaijani in small letters.
  ...[
    [0x253, 0x254],
    [0x256, 0x257],
    [0x259, 0x259],
    [0x25b, 0x25b],
    [0x263, 0x263],
    [0x272, 0x272],
  ],
  ...[
    [0x2bb, 0x2bc],
    [0x2c6, 0x2c7],
    [0x2d8, 0x2dd],
  ],
  ...[
    [0x300, 0x304],
    [0x306, 0x30c],
    [0x31b, 0x31b],
    [0x323, 0x328],
    [0x331, 0x331],
  ],
  // Dotted, underlined and Welsh letters; capital sharp s; Vietnamese.
  ...[
    [0x1e02, 0x1e03],
    [0x1e0a, 0x1e0f],
    [0x1e1e, 0x1e25],
    [0x1e32, 0x1e37],
    [0x1e40, 0x1e49],
  ],
  ...[
    [0x1e56, 0x1e57],
    [0x1e5a, 0x1e63],
    [0x1e6a, 0x1e6f],
    [0x1e80, 0x1e85],
    [0x1e92, 0x1e93],
  ],
  ...[
    [0x1e9e, 0x1e9e],
    [0x1ea0, 0x1ef9],
  ],
  [0x2000, 0x206f],
  ...[
    [0x2070, 0x208e],
    [0x20a0, 0x20c0],
  ],
  ...[
    [0x2105, 0x2105],
    [0x2113, 0x2113],
    [0x2116, 0x2117],
    [0x2120, 0x2122],
    [0x2126, 0x2126],
  ],
  ...[
    [0x212e, 0x212e],
    [0x2153, 0x2154],
    [0x215b, 0x215e],
    [0x2190, 0x2193],
  ],
  ...[
    [0x2202, 0x2202],
    [0x2206, 0x2206],
    [0x220f, 0x221a],
    [0x221e, 0x221e],
    [0x222b, 0x222b],
  ],
  ...[
    [0x2248, 0x2248],
    [0x2260, 0x2265],
  ],
  ...[
    [0x25a0, 0x25a1],
    [0x25aa, 0x25ab],
    [0x25b2, 0x25b6],
    [0x25ba, 0x25c6],
    [0x25ca, 0x25cb],
  ],
  ...[
    [0x25cf, 0x25cf],
    [0x25e6, 0x25e6],
    [0x2605, 0x2606],
    [0x2713, 0x2714],
    [0xfffd, 0xfffd],
  ],
]

/** Marks that Greek and Cyrillic letters take: an accent has to stand in the same face as its letter. */
const accents = [
  [0x300, 0x304],
  [0x306, 0x308],
  [0x30b, 0x30c],
  [0x311, 0x311],
  [0x313, 0x314],
  [0x342, 0x345],
]

/** Signs that take the look and the direction of the words beside them. */
const commonSigns = [
  [0x20, 0x40],
  [0x5b, 0x60],
  [0x7b, 0x7e],
  [0xa0, 0xa0],
  [0xab, 0xab],
  [0xb7, 0xb7],
  [0xbb, 0xbb],
  [0x200b, 0x200f],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2026, 0x2026],
  [0x2022, 0x2022],
  [0x2039, 0x203a],
]

/** Arabic, Persian, Urdu, Pashto, Kurdish, Uyghur; presentation forms that old texts have. */
const arabic = [
  [0x600, 0x6ff],
  [0x750, 0x77f],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
]

const hebrew = [
  [0x591, 0x5f4],
  [0x20aa, 0x20aa],
  [0xfb1d, 0xfb4f],
]

const devanagari = [
  [0x900, 0x97f],
  [0x1cd0, 0x1cf9],
  [0x20b9, 0x20b9],
  [0x25cc, 0x25cc],
  [0xa8e0, 0xa8ff],
]

const thai = [
  [0xe01, 0xe3a],
  [0xe3f, 0xe5b],
  [0x25cc, 0x25cc],
]

const greek = [
  [0x370, 0x3ff],
  [0x1f00, 0x1fff],
]

/** Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian, Kazakh, Kyrgyz, Tajik, Mongolian. */
const cyrillic = [
  [0x400, 0x52f],
  [0x1c80, 0x1c88],
]

const charactersOf = (...lists) =>
  lists
    .flat()
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
    .map((code) => String.fromCodePoint(code))
    .join('')

/**
 * The characters of each kind of file. Those from right to left have Latin, too: a line with words of
 * both directions is then in one font, and a reader of the text layer finds the order of its parts.
 */
export const charactersByScript = {
  latin: charactersOf(latin),
  greek: charactersOf(greek, accents),
  cyrillic: charactersOf(cyrillic, accents),
  hebrew: charactersOf(hebrew, latin),
  arabic: charactersOf(arabic, latin),
  devanagari: charactersOf(devanagari, commonSigns),
  thai: charactersOf(thai, commonSigns),
}
