const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`

/** Bodies that no route may take, as the text that is sent, each with its name. */
export const hostileBodies: readonly [name: string, text: string][] = [
  ['no JSON', '{'],
  ['nothing', ''],
  ['NaN', '{"id": NaN}'],
  ['a number beyond all', '{"id": 1e999, "number": -1e999}'],
  ['null', 'null'],
  ['a list', '[]'],
  ['a word', '"x"'],
  ['a depth of 10,000', deep],
  [
    'a depth of 10,000 inside',
    `{"id": ${deep}, "document": {"content": ${deep}}, "flat": ${deep}}`,
  ],
  [
    'a depth of 100,000 of objects',
    `{"document": ${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`,
  ],
  [
    '150,000 entries everywhere',
    `{"resume": {"work": [${Array(150_000).fill('{}').join()}]}, "hunks": []}`,
  ],
  ['__proto__', '{"__proto__": {"polluted": 1}, "document": {"__proto__": {"polluted": 1}}}'],
  ['constructor', '{"constructor": {"prototype": {"polluted": 1}}}'],
  ['half a character', '{"id": "\\ud800", "title": "\\u0000"}'],
  [
    'types that are wrong everywhere',
    '{"id": [], "document": "x", "baseVersion": {}, "hunks": 7, "name": {}, "email": 1, "password": [], "token": {}, "flow": null, "code": {}, "response": "x", "next": 1}',
  ],
  ['fields that nobody knows', '{"ownerId": "x", "plan": "pro", "isOperator": true}'],
]
