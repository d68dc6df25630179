import { deflateRawSync } from 'node:zlib'

/** Files that slow or deep parsers cannot bear, by the name that they are imported under. */
const mega = 1_000_000
const long = (unit, length = 190_000) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** A ZIP of one level, as Word files are. */
function zip(files) {
  const parts = []
  const directory = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content)
    const packed = deflateRawSync(data)
    const nameBytes = Buffer.from(name)
    const table = new Int32Array(256).map((_, index) => {
      let value = index
      for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
      return value
    })
    let crc = -1
    for (const byte of data) crc = table[(crc ^ byte) & 255] ^ (crc >>> 8)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(~crc >>> 0, 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(nameBytes.length, 22)
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, nameBytes, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('504b01021400', 'hex'), common, tail, nameBytes)
    offset += local.length
    parts.push(local)
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, central, Buffer.from('504b0506', 'hex'), end])
}

const word = (body) =>
  zip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  })
const paragraph = (text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const pdf = (content) => {
  const stream = `<</Length ${content.length}>>stream\n${content}\nendstream`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    stream,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  return `%PDF-1.7\n${objects.map((object, index) => `${index + 1} 0 obj${object}endobj\n`).join('')}trailer<</Root 1 0 R>>\n%%EOF`
}
const show = (text) =>
  `BT /F 9 Tf 1 0 0 1 ${Math.round(Math.random() * 500)} ${Math.round(Math.random() * 700)} Tm (${text}) Tj ET `

export const hostileFiles = {
  'a.md': [
    long('['),
    long('*a '),
    long('`'),
    long('> '),
    long('![['),
    long('- \n  '),
    long('a\n===\n'),
    long('<a '),
    long('&a;'),
    long('***a'),
    long('[a](<b'),
    long('\\'),
  ],
  'a.tex': [
    long('\\begin{a}'),
    long('{'),
    long('\\a'),
    long('\\newcommand{\\a}{\\a\\a}\n', 2000) + long('\\a'),
    `\\def\\a{\\b\\b}\\def\\b{\\c\\c}${long('\\a', 100_000)}`,
    long('$'),
    long('\\item[', 900_000),
    long('\\textbf{', 900_000),
  ],
  'a.typ': [
    long('#['),
    long('#('),
    long('['),
    long('= a\n'),
    long('#let a = ('),
    long('/*'),
    long('*_'),
    long('"'),
  ],
  'a.json': [
    long('['),
    long('{"basics":'),
    `{"basics":{"name":"${long('a')}"}}`,
    '{"basics":{"__proto__":{"x":1},"name":"A"},"__proto__":{"polluted":1}}',
    `{"work":[${long('{"name":"a"},', 900_000)}{}]}`,
    `{"basics":{"summary":"${long('<a ')}"}}`,
    `{"work":[{"startDate":"${long('1-')}"}]}`,
    `{"basics":{"email":"${long('a@')}","url":"${long('http://a.')}"}}`,
  ],
  'a.yaml': [
    `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
      .split('')
      .map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]},`.repeat(9)}]`)
      .join('\n')}\ncv: *i`,
    long('- '),
    long('? '),
    long('{a: '),
    long('!!a '),
    `cv:\n  name: ${long('a: ', 100_000)}`,
    '__proto__:\n  x: 1\ncv:\n  name: A',
  ],
  'a.html': [
    long('<div>'),
    long('<a href="'),
    long('<!--'),
    long('<script>'),
    long('<table><tr><td>'),
    long('&amp'),
    long('<p>a'),
    `<p>${long('a ')}</p>`,
    long('<li>'),
  ],
  'a.txt': [
    long('a'),
    long(' '),
    long('a@'),
    long('http://a.'),
    long('2019 - '),
    long('01/2019-'),
    long('+1 ('),
    long('• a\n'),
    long('Experience\n'),
    long('\u0301'),
    long('Jan 2019 – Feb 2020\n'),
    long('1'),
    long('Ab Cd\n'),
  ],
  'a.csv': [long('"'), long('a,'), long('First Name,Last Name\n'), long('""","')],
  'a.xml': [
    long('<a>'),
    `<?xml version="1.0"?><!DOCTYPE a [${'bcdefghi'
      .split('')
      .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefgh'[index]};`.repeat(10)}">`)
      .join('')}]><Candidate>&i;</Candidate>`,
    `<Candidate xmlns="http://www.europass.eu/1.0">${long('<a b="')}`,
  ],
  'a.docx': [
    word(long(paragraph('a'), 8 * mega)),
    word(long('<w:tbl><w:tr><w:tc>', 4 * mega)),
    word(paragraph(long('a ', 8 * mega))),
    word(long('<w:p>', 4 * mega)),
    word(paragraph(long('a@', 4 * mega))),
    zip({ 'word/document.xml': '\0'.repeat(60 * mega) }),
    word(long(paragraph('01/2019 - 02/2020'), 4 * mega)),
  ],
  'a.pdf': [
    pdf(Array.from({ length: 20_000 }, (_, index) => show(`word ${index}`)).join('')),
    pdf(show(long('a', 500_000))),
    pdf(Array.from({ length: 4000 }, () => show(long('ab ', 200))).join('')),
    `%PDF-1.7\n${long('1 0 obj ')}`,
    `%PDF-1.7\n${long('<<', mega)}`,
    pdf(long('[', mega)),
    pdf(show('a').repeat(40_000)),
  ],
  'a.rtf': [`{\\rtf1 ${long('{')}`, `{\\rtf1 ${long('\\u1 ')}}`, `{\\rtf1 ${long("\\'")}`],
  'a.odt': [
    zip({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `<office:document-content>${long('<text:p>')}`,
    }),
  ],
}
